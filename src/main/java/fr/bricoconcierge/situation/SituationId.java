package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names a situation. */
public record SituationId(UUID value) {

    static SituationId next() {
        return new SituationId(Uuids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

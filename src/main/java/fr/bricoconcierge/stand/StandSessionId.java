package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one date of a stand. */
@Embeddable
public record StandSessionId(UUID value) implements Serializable {

    public static StandSessionId next() {
        return new StandSessionId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static StandSessionId of(String text) {
        return new StandSessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

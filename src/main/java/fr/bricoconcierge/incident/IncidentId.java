package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one incident. */
public record IncidentId(UUID value) {

    static IncidentId next() {
        return new IncidentId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static IncidentId of(String text) {
        return new IncidentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

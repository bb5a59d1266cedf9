package fr.bricoconcierge.job;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one piece of long work. */
public record JobId(UUID value) {

    public static JobId next() {
        return new JobId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

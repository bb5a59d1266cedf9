package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one measure taken in a home. */
public record ReadingId(UUID value) {

    static ReadingId next() {
        return new ReadingId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static ReadingId of(String text) {
        return new ReadingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package fr.bricoconcierge.photo;

import fr.bricoconcierge.shared.Uuids;
import java.io.Serializable;
import java.util.UUID;

/** Names one photo of a visit. */
public record PhotoId(UUID value) implements Serializable {

    static PhotoId next() {
        return new PhotoId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static PhotoId of(String text) {
        return new PhotoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

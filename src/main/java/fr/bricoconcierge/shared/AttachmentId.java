package fr.bricoconcierge.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a stored receipt or photo. */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {

    public static AttachmentId next() {
        return new AttachmentId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

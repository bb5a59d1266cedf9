package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one e-mail or SMS. */
public record MessageId(UUID value) {

    public static MessageId next() {
        return new MessageId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names what may open a conversation. */
@Embeddable
public record PretextId(UUID value) implements Serializable {

    public static PretextId next() {
        return new PretextId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static PretextId of(String text) {
        return new PretextId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

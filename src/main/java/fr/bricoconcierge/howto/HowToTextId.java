package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names what a how-to sheet said at one time. */
@Embeddable
public record HowToTextId(UUID value) implements Serializable {

    public static HowToTextId next() {
        return new HowToTextId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static HowToTextId of(String text) {
        return new HowToTextId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

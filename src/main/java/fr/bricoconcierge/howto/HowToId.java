package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a how-to sheet, whatever it says. */
@Embeddable
public record HowToId(UUID value) implements Serializable {

    public static HowToId next() {
        return new HowToId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static HowToId of(String text) {
        return new HowToId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

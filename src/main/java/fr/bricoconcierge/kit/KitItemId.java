package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names something the stock holds. */
@Embeddable
public record KitItemId(UUID value) implements Serializable {

    public static KitItemId next() {
        return new KitItemId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static KitItemId of(String text) {
        return new KitItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a purchase asked of the fund. */
@Embeddable
public record PurchaseId(UUID value) implements Serializable {

    public static PurchaseId next() {
        return new PurchaseId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static PurchaseId of(String text) {
        return new PurchaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package fr.bricoconcierge.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a visit in someone's home. */
@Embeddable
public record InterventionId(UUID value) implements Serializable {

    public static InterventionId next() {
        return new InterventionId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static InterventionId of(String text) {
        return new InterventionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

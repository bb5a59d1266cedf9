package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one part of a visit. */
@Embeddable
public record PartId(UUID value) implements Serializable {

    public static PartId next() {
        return new PartId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static PartId of(String text) {
        return new PartId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

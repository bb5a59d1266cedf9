package fr.bricoconcierge.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an area worked as one. */
@Embeddable
public record SectorId(UUID value) implements Serializable {

    public static SectorId next() {
        return new SectorId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static SectorId of(String text) {
        return new SectorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

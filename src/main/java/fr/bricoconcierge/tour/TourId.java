package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one tour. */
@Embeddable
public record TourId(UUID value) implements Serializable {

    public static TourId next() {
        return new TourId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static TourId of(String text) {
        return new TourId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

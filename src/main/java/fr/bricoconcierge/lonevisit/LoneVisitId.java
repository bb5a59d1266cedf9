package fr.bricoconcierge.lonevisit;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names the visit that is watched, of whatever kind it is. */
@Embeddable
public record LoneVisitId(UUID value) implements Serializable {

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static LoneVisitId of(String text) {
        return new LoneVisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

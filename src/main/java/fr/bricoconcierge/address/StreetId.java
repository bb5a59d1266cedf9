package fr.bricoconcierge.address;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one street of a commune. */
@Embeddable
public record StreetId(UUID value) implements Serializable {

    public static StreetId next() {
        return new StreetId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static StreetId of(String text) {
        return new StreetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package fr.bricoconcierge.address;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one number of a street. */
@Embeddable
public record AddressId(UUID value) implements Serializable {

    public static AddressId next() {
        return new AddressId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static AddressId of(String text) {
        return new AddressId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

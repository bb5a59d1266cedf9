package fr.bricoconcierge.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one dwelling's door. */
@Embeddable
public record DoorId(UUID value) implements Serializable {

    public static DoorId next() {
        return new DoorId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static DoorId of(String text) {
        return new DoorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

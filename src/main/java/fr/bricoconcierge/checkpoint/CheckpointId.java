package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names a checkpoint. */
@Embeddable
public record CheckpointId(UUID value) implements Serializable {

    public static CheckpointId next() {
        return new CheckpointId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static CheckpointId of(String text) {
        return new CheckpointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one gesture that takes several doors at once; the tablet makes it. */
@Embeddable
public record GestureId(UUID value) implements Serializable {

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static GestureId of(String text) {
        return new GestureId(UUID.fromString(text));
    }

    /** The same knock at that door however often the gesture comes in. */
    KnockId knockAt(DoorId door) {
        return new KnockId(UUID.nameUUIDFromBytes((value + " " + door).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

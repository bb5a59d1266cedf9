package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one gesture of installing equipment, or of taking it off again. */
@Embeddable
public record InstalledItemId(UUID value) implements Serializable {

    public static InstalledItemId next() {
        return new InstalledItemId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static InstalledItemId of(String text) {
        return new InstalledItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

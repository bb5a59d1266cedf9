package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one knock; the tablet makes it. */
@Embeddable
public record KnockId(UUID value) implements Serializable {

    public static KnockId next() {
        return new KnockId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static KnockId of(String text) {
        return new KnockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

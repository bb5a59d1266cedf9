package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one stretch of an advisor’s time that can be booked. */
@Embeddable
public record AdvisorSlotId(UUID value) implements Serializable {

    public static AdvisorSlotId next() {
        return new AdvisorSlotId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static AdvisorSlotId of(String text) {
        return new AdvisorSlotId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

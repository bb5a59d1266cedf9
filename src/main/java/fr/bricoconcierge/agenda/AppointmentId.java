package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Uuids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an appointment with a resident. */
@Embeddable
public record AppointmentId(UUID value) implements Serializable {

    public static AppointmentId next() {
        return new AppointmentId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static AppointmentId of(String text) {
        return new AppointmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

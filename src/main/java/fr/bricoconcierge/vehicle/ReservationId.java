package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one reservation of a vehicle. */
public record ReservationId(UUID value) {

    public static ReservationId next() {
        return new ReservationId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static ReservationId of(String text) {
        return new ReservationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

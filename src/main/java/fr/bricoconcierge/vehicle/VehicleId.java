package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.Uuids;
import java.util.UUID;

/** Names one vehicle. */
public record VehicleId(UUID value) {

    public static VehicleId next() {
        return new VehicleId(Uuids.next());
    }

    /** Refuses text that is no UUID with {@link IllegalArgumentException}. */
    public static VehicleId of(String text) {
        return new VehicleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

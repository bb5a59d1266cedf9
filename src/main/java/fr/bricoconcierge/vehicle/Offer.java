package fr.bricoconcierge.vehicle;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Another vehicle, or another moment of the same, as the answer of a form says it. */
record Offer(VehicleId vehicle, LocalDateTime startsAt) {

    private static final String BETWEEN = "@";

    static @Nullable Offer read(String answer) {
        String[] parts = answer.split(BETWEEN, 2);
        try {
            return parts.length == 2 ? new Offer(VehicleId.of(parts[0]), LocalDateTime.parse(parts[1])) : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return vehicle + BETWEEN + startsAt;
    }
}

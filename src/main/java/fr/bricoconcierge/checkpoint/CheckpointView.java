package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint as its page shows it.
 *
 * @param works what works, as it was said on the day; none while it was not held
 * @param changes what will be done otherwise
 */
record CheckpointView(
        CheckpointId id,
        LocalDate heldOn,
        @Nullable String works,
        @Nullable String doesNot,
        @Nullable String changes,
        @Nullable Instant closedAt) {

    public String day() {
        return Moment.dayAndYear(heldOn);
    }

    public boolean isClosed() {
        return closedAt != null;
    }
}

package fr.bricoconcierge.advisor;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor offers of the two weeks to come.
 *
 * @param free slots that nobody has taken
 * @param booked slots with somebody in them
 */
record AdvisorTime(long free, long booked, @Nullable Instant nextFreeAt) {

    public @Nullable Moment nextFree() {
        return nextFreeAt == null ? null : Moment.at(nextFreeAt);
    }
}

package fr.bricoconcierge.lonevisit;

import java.time.Duration;
import java.time.Instant;

/** What is known of somebody who should be out: that they are late, or only that nothing was heard of them. */
final class Silence {

    /** Longer than a tablet in reach of a network lets pass without a sign. */
    private static final Duration HEARD_OFTEN = Duration.ofMinutes(5);

    private Silence() {}

    /** Whether the tablet has not been heard of since before the expected end, so that nobody can say they are late. */
    static boolean at(Instant now, Instant expectedEnd, Instant lastSeen) {
        return now.isAfter(expectedEnd)
                && lastSeen.isBefore(expectedEnd)
                && lastSeen.plus(HEARD_OFTEN).isBefore(now);
    }
}

package fr.bricoconcierge.lonevisit;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One tap that prolongs a visit.
 *
 * @param minutes one of those offered
 * @param fin the expected end as it was seen; when it has changed since, the same tap came twice
 * @param le when it was tapped, when the tablet kept it
 */
record Prolongation(
        @Nullable String minutes,
        @Nullable Instant fin,
        @Nullable Instant le) {

    private static final String SHORTEST = "15";
    private static final Set<String> CHOICES = Set.of(SHORTEST, "30", "60");

    /** A tap never gets lost: for how long it does not say, or says wrongly, it counts for the shortest. */
    Duration longer() {
        return Duration.ofMinutes(Long.parseLong(minutes != null && isChosen() ? minutes : SHORTEST));
    }

    boolean isChosen() {
        return minutes != null && CHOICES.contains(minutes);
    }
}

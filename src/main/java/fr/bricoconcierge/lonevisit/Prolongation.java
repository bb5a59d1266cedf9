package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One tap that prolongs a visit.
 *
 * @param fin the expected end as it was seen; when it has changed since, the same tap came twice
 * @param le when it was tapped, when the tablet kept it
 */
record Prolongation(
        @Nullable Integer minutes,
        @Nullable Instant fin,
        @Nullable Instant le) {

    private static final Set<Integer> CHOICES = Set.of(15, 30, 60);

    Duration longer() {
        if (minutes == null || !CHOICES.contains(minutes)) {
            throw new Refused("Prolongez de 15, 30 ou 60 minutes.");
        }
        return Duration.ofMinutes(minutes);
    }
}

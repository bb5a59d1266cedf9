package fr.bricoconcierge.setting;

import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an option was on.
 *
 * @param sector where; none for all
 * @param until none while it still is
 */
public record OptionPeriod(
        @Nullable SectorId sector, Instant since, @Nullable Instant until) {

    boolean holds(Instant at) {
        return !at.isBefore(since) && (until == null || at.isBefore(until));
    }
}

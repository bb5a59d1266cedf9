package fr.bricoconcierge.stand;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the market of a series is held or closed.
 *
 * @param gap why no session is planned that day, null when one is
 */
record StandSeriesDay(
        LocalDate day, @Nullable GapKind gap, @Nullable String reason) {

    static StandSeriesDay open(LocalDate day) {
        return new StandSeriesDay(day, null, null);
    }

    boolean isOpen() {
        return gap == null;
    }
}

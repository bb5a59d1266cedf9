package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days of the pilot, both included, seen from today; either may not be fixed yet. */
record PilotPeriod(@Nullable LocalDate start, @Nullable LocalDate end, LocalDate today) {

    /** Over how many days the pace is measured. */
    static final int PACE_DAYS = 28;

    boolean isFixed() {
        return start != null && end != null && !end.isBefore(start);
    }

    /** « Du mardi 1er septembre 2026 au dimanche 28 février 2027 ». */
    public String said() {
        return start == null || end == null
                ? "Pas encore fixées"
                : "Du %s au %s".formatted(Moment.dayAndYear(start), Moment.dayAndYear(end));
    }

    boolean hasBegun() {
        return start == null || !today.isBefore(start);
    }

    boolean isOver() {
        return end != null && today.isAfter(end);
    }

    /** How much of the pilot has gone by, from 0 to 1; today counts as gone. */
    double elapsed() {
        if (start == null || end == null || end.isBefore(start)) {
            return 0;
        }
        double all = ChronoUnit.DAYS.between(start, end) + 1;
        double gone = ChronoUnit.DAYS.between(start, today) + 1;
        return Math.max(0, Math.min(1, gone / all));
    }

    /** The first day that the pace looks at: four weeks back, or the start of a younger pilot. */
    LocalDate paceFrom() {
        LocalDate weeksAgo = today.minusDays(PACE_DAYS - 1L);
        return start != null && start.isAfter(weeksAgo) && hasBegun() ? start : weeksAgo;
    }

    long paceDays() {
        return ChronoUnit.DAYS.between(paceFrom(), today) + 1;
    }
}

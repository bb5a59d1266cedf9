package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day of one person, before it is laid out.
 *
 * @param id unique on the page
 * @param title what the column is of: a day, or a person
 * @param worked the hours in which they can be given appointments
 * @param booking where a free hour leads, to be completed by the moment; none: nowhere
 */
public record GridDay(
        String id,
        LocalDate day,
        String title,
        List<WorkingWeek.Stretch> worked,
        List<GridEntry> entries,
        @Nullable String booking) {

    /** What the day is called, when nobody works. */
    Optional<String> holiday() {
        return PublicHolidays.named(day);
    }

    /** Those of its entries that last into this day. */
    List<GridEntry> own() {
        return entries.stream()
                .filter(entry -> entry.touches(begin(day), begin(day.plusDays(1))))
                .toList();
    }

    /** Whether something is planned in it. */
    public boolean isTaken() {
        return !own().isEmpty();
    }

    Instant at(LocalTime hour) {
        return day.atTime(hour).atZone(Moment.PARIS).toInstant();
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Moment.PARIS).toInstant();
    }
}

package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that an advisor offers week after week, less the days off; nothing on a public holiday. */
record WeeklyPattern(List<WeeklyRange> ranges, List<DayOff> daysOff) {

    Stream<LaidSlot> slots(LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days))
                .filter(this::isOpen)
                .flatMap(day -> ranges.stream()
                        .filter(range -> range.holdsOn(day))
                        .flatMap(range -> range.starts(day).stream()
                                .map(start -> new LaidSlot(start, range.minutes(), range.placeKind(), range.place()))));
    }

    /** The ranges of that day. */
    List<WeeklyRange> on(LocalDate day) {
        return isOpen(day) ? ranges.stream().filter(range -> range.holdsOn(day)).toList() : List.of();
    }

    /** Whether that stretch lies within a range that holds. */
    boolean covers(Instant from, Instant to) {
        LocalDate day = Moment.dateOf(from);
        LocalTime begin = from.atZone(Moment.PARIS).toLocalTime();
        LocalTime end = to.atZone(Moment.PARIS).toLocalTime();
        return on(day).stream().anyMatch(range -> range.covers(day, begin, end));
    }

    private boolean isOpen(LocalDate day) {
        return !PublicHolidays.include(day) && daysOff.stream().noneMatch(off -> off.includes(day));
    }

    /** A slot as the ranges want it. */
    record LaidSlot(
            Instant startsAt,
            int minutes,
            SlotPlace placeKind,
            @Nullable String place) {}
}

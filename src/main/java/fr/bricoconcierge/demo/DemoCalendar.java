package fr.bricoconcierge.demo;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of the demonstration, seen from the moment it is told: two months gone by, one to come, and a today that has
 * something in it at whatever hour.
 */
record DemoCalendar(Instant now) {

    static final int TOURS = 14;
    private static final int FIELD_DAYS = 4;

    LocalDate today() {
        return Moment.dateOf(now);
    }

    /** A Monday two months ago, with enough days left in its month for that month to count. */
    LocalDate start() {
        LocalDate monday = today().minusMonths(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return workedDaysOfMonth(monday) < FIELD_DAYS ? monday.minusWeeks(1) : monday;
    }

    LocalDate end() {
        return today().plusMonths(1);
    }

    /** The working days from the start to yesterday. */
    List<LocalDate> past() {
        return start().datesUntil(today()).filter(DemoCalendar::isWorked).toList();
    }

    /** The working day of that number, counted from the start, or from yesterday backwards when negative. */
    LocalDate worked(int number) {
        List<LocalDate> days = past();
        return days.get(number < 0 ? days.size() + number : number);
    }

    /** The working day of that tour: they are spread evenly, the last one a few days ago. */
    LocalDate tour(int number) {
        return worked(1 + number * (past().size() - 4) / (TOURS - 1));
    }

    /** That many working days after a day; never later than yesterday. */
    LocalDate after(LocalDate day, int workingDays) {
        List<LocalDate> days = past();
        return days.get(Math.min(days.size() - 1, days.indexOf(day) + workingDays));
    }

    /** The working days after today, the first one numbered 1. */
    LocalDate ahead(int number) {
        return Stream.iterate(today().plusDays(1), day -> day.plusDays(1))
                .filter(DemoCalendar::isWorked)
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    boolean isWorkedToday() {
        return isWorked(today());
    }

    /**
     * The first of these hours that is still to come today. When all have passed: the next half hour, and in the last
     * minutes of the day the one that is under way, so that it is today whenever one looks.
     */
    Instant laterToday(LocalTime... hours) {
        Instant soon = now.plus(Duration.ofMinutes(15));
        return Stream.of(hours)
                .map(hour -> at(today(), hour))
                .filter(soon::isBefore)
                .findFirst()
                .orElseGet(this::nextHalfHour);
    }

    static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(Moment.PARIS).toInstant();
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return at(day, LocalTime.of(hour, minute));
    }

    static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !PublicHolidays.include(day);
    }

    private Instant nextHalfHour() {
        LocalTime hour = now.atZone(Moment.PARIS).toLocalTime();
        LocalTime underWay = LocalTime.of(hour.getHour(), hour.getMinute() < 30 ? 0 : 30);
        LocalTime next = underWay.plusMinutes(30);
        return at(today(), next.isAfter(underWay) ? next : underWay);
    }

    private static long workedDaysOfMonth(LocalDate from) {
        return from.datesUntil(from.with(TemporalAdjusters.firstDayOfNextMonth()))
                .filter(DemoCalendar::isWorked)
                .count();
    }
}

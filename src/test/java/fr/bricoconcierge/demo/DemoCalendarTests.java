package fr.bricoconcierge.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Moment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoCalendarTests {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 24);

    /** Every day of two years, each at another hour, down to the last minutes before midnight. */
    static Stream<Instant> moments() {
        return IntStream.range(0, 730)
                .mapToObj(day -> DemoCalendar.at(SOME_DAY.plusDays(day), LocalTime.MIN.plusMinutes(day * 131L % 1440)));
    }

    static Stream<Instant> lateEvenings() {
        return Stream.of("18:20", "22:59", "23:00", "23:29", "23:30", "23:50", "23:59")
                .map(LocalTime::parse)
                .map(hour -> DemoCalendar.at(SOME_DAY, hour));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void thePilotBeganOnAMondayTwoMonthsAgoAndEndsInOne(Instant now) {
        var calendar = new DemoCalendar(now);
        assertThat(calendar.start().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(calendar.start())
                .isBetween(
                        calendar.today().minusMonths(2).minusDays(13),
                        calendar.today().minusMonths(2));
        assertThat(calendar.end()).isEqualTo(calendar.today().plusMonths(1));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void toursAreOnDifferentWorkingDaysBeforeToday(Instant now) {
        var calendar = new DemoCalendar(now);
        assertThat(IntStream.range(0, DemoCalendar.TOURS).mapToObj(calendar::tour))
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(day -> DemoCalendar.isWorked(day) && day.isBefore(calendar.today()));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void allMonthsButTheCurrentOneHaveFourWorkingDays(Instant now) {
        var calendar = new DemoCalendar(now);
        Map<YearMonth, Long> days =
                calendar.past().stream().collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));
        days.remove(YearMonth.from(calendar.today()));
        assertThat(days)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy((month, count) -> assertThat(count).as("%s", month).isGreaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @MethodSource({"moments", "lateEvenings"})
    void whatIsDueTodayIsTodayAndNotOver(Instant now) {
        var calendar = new DemoCalendar(now);
        Instant due = calendar.laterToday(LocalTime.of(14, 0), LocalTime.of(17, 0));
        assertThat(Moment.dateOf(due)).isEqualTo(calendar.today());
        assertThat(due.plusSeconds(45 * 60)).isAfter(now);
    }
}

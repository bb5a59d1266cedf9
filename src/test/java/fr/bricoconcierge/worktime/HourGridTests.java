package fr.bricoconcierge.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.WorkingWeek.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a block stands among the hours, on the nights when the clocks change too. */
class HourGridTests {

    private static final LocalDate SUMMER_BEGINS = LocalDate.of(2027, 3, 28);
    private static final LocalDate WINTER_BEGINS = LocalDate.of(2027, 10, 31);
    private static final Stretch AFTERNOON = new Stretch(LocalTime.of(13, 30), LocalTime.of(18, 0));

    @Test
    void twoInTheAfternoonStandsBesideTwoInTheAfternoonAllYear() {
        HourGrid week = HourGrid.of(
                List.of(
                        day(SUMMER_BEGINS.minusDays(1), at(SUMMER_BEGINS.minusDays(1), 14, 0, 45)),
                        day(SUMMER_BEGINS, at(SUMMER_BEGINS, 14, 0, 45)),
                        day(WINTER_BEGINS, at(WINTER_BEGINS, 14, 0, 45))),
                Instant.parse("2027-03-27T08:00:00Z"));

        assertThat(week.opens()).isEqualTo(8);
        assertThat(week.columns()).allSatisfy(column -> {
            assertThat(column.blocks())
                    .extracting(GridBlock::row, GridBlock::rows)
                    .hasSize(1);
            assertThat(column.blocks().get(0).row()).isEqualTo(25);
            assertThat(column.blocks().get(0).rows()).isEqualTo(3);
            assertThat(column.worked()).isEmpty();
        });
    }

    @Test
    void theHourThatIsSkippedAndTheOneThatComesTwiceKeepTheirPlace() {
        GridEntry skipping = entry(Instant.parse("2027-03-28T00:30:00Z"), 60); // 1:30 to 3:30 on the clock
        GridEntry twice = entry(Instant.parse("2027-10-31T00:30:00Z"), 60); // 2:30 to 2:30 on the clock

        HourGrid nights = HourGrid.of(
                List.of(day(SUMMER_BEGINS, skipping), day(WINTER_BEGINS, twice)),
                Instant.parse("2027-01-01T08:00:00Z"));

        assertThat(nights.opens()).isEqualTo(1);
        GridBlock spring = nights.columns().get(0).blocks().get(0);
        assertThat(List.of(spring.row(), spring.rows())).containsExactly(3, 8);
        GridBlock autumn = nights.columns().get(1).blocks().get(0);
        assertThat(List.of(autumn.row(), autumn.rows())).containsExactly(7, 1);
    }

    @Test
    void anAbsenceOfDaysFillsWhatIsShownWithoutStretchingIt() {
        LocalDate day = LocalDate.of(2027, 6, 16);
        GridEntry away = entry(Instant.parse("2027-06-15T04:00:00Z"), 60 * 72);

        HourGrid shown = HourGrid.of(
                List.of(new GridDay("x", day, "mercredi", List.of(AFTERNOON), List.of(away), "/rdv?quand=")),
                Instant.parse("2027-06-01T08:00:00Z"));

        assertThat(List.of(shown.opens(), shown.closes())).containsExactly(8, 18);
        GridColumn column = shown.columns().get(0);
        assertThat(column.blocks().get(0).row()).isOne();
        assertThat(column.blocks().get(0).rows()).isEqualTo(40);
        assertThat(column.free()).isEmpty();
    }

    @Test
    void shortOnesInOneQuarterStandOneUnderTheOther() {
        LocalDate day = LocalDate.of(2027, 6, 16);

        GridColumn column = HourGrid.of(
                        List.of(day(day, at(day, 9, 0, 5), at(day, 9, 5, 5))), Instant.parse("2027-06-01T08:00:00Z"))
                .columns()
                .get(0);

        assertThat(column.blocks()).extracting(GridBlock::row).containsExactly(5, 6);
    }

    @Test
    void theHourItIsShowsOnItsDayAlone() {
        LocalDate day = LocalDate.of(2027, 6, 16);
        HourGrid week = HourGrid.of(List.of(day(day), day(day.plusDays(1))), Instant.parse("2027-06-16T08:20:00Z"));

        assertThat(week.columns().get(0).now()).isEqualTo(10);
        assertThat(week.columns().get(1).now()).isNull();
        assertThat(HourGrid.of(List.of(day(day)), Instant.parse("2027-06-16T03:00:00Z"))
                        .columns()
                        .get(0)
                        .now())
                .isNull();
    }

    private static GridDay day(LocalDate day, GridEntry... entries) {
        return new GridDay("jour-" + day, day, "jour", List.of(), List.of(entries), null);
    }

    private static GridEntry at(LocalDate day, int hour, int minute, int minutes) {
        return entry(
                LocalDateTime.of(day, LocalTime.of(hour, minute))
                        .atZone(Moment.PARIS)
                        .toInstant(),
                minutes);
    }

    private static GridEntry entry(Instant from, int minutes) {
        Instant to = from.plus(Duration.ofMinutes(minutes));
        return new GridEntry(from, to, "appointment", "calendar", "/", "Nadia", null, null);
    }
}

package fr.bricoconcierge.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A range of every week over the nights when the clocks change. */
class WeeklyRangeTests {

    private static final LocalDate SUMMER_BEGINS = LocalDate.of(2027, 3, 28);
    private static final LocalDate WINTER_BEGINS = LocalDate.of(2027, 10, 31);

    @Test
    void twoInTheAfternoonStaysTwoInTheAfternoon() {
        WeeklyRange sundays = sundays(LocalTime.of(14, 0), LocalTime.of(15, 0));

        assertThat(sundays.starts(SUMMER_BEGINS.minusDays(7)).get(0)).isEqualTo("2027-03-21T13:00:00Z");
        assertThat(sundays.starts(SUMMER_BEGINS).get(0)).isEqualTo("2027-03-28T12:00:00Z");
        assertThat(sundays.starts(WINTER_BEGINS.minusDays(7)).get(0)).isEqualTo("2027-10-24T12:00:00Z");
        assertThat(sundays.starts(WINTER_BEGINS).get(0)).isEqualTo("2027-10-31T13:00:00Z");
    }

    @Test
    void anHourThatDoesNotExistHasNoSlot() {
        WeeklyRange nights = sundays(LocalTime.of(1, 0), LocalTime.of(4, 0));

        assertThat(nights.starts(SUMMER_BEGINS))
                .extracting(Object::toString)
                .containsExactly("2027-03-28T00:00:00Z", "2027-03-28T01:00:00Z");
        assertThat(nights.starts(SUMMER_BEGINS.plusDays(7))).hasSize(3);
    }

    @Test
    void whatWasBookedOnSuchADayIsStillCovered() {
        WeeklyRange sundays = sundays(LocalTime.of(14, 0), LocalTime.of(15, 0));
        var pattern = new WeeklyPattern(List.of(sundays), List.of());

        // the day the clocks change to summer time in 2027 is Easter, a Sunday: no public holiday by law
        assertThat(sundays.starts(WINTER_BEGINS))
                .allSatisfy(start -> assertThat(pattern.covers(start, start.plusSeconds(3600)))
                        .isTrue());
        assertThat(new WeeklyPattern(
                                List.of(sundays), List.of(new DayOff(UUID.randomUUID(), WINTER_BEGINS, WINTER_BEGINS)))
                        .covers(
                                sundays.starts(WINTER_BEGINS).get(0),
                                sundays.starts(WINTER_BEGINS).get(0).plusSeconds(60)))
                .isFalse();
    }

    private static WeeklyRange sundays(LocalTime from, LocalTime to) {
        return new WeeklyRange(
                UUID.randomUUID(), 7, from, to, 60, SlotPlace.PHONE, null, LocalDate.of(2027, 1, 1), null);
    }
}

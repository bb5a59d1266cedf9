package fr.bricoconcierge.solicitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.solicitation.OverSolicitationCharter.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy at its edges: the limit itself, the day a fact stops counting, months and clocks that change (H7). */
class OverSolicitationCharterTests {

    private static final OverSolicitationCharter CHARTER =
            new OverSolicitationCharter(new Limit(3, Period.ofDays(30)), new Limit(3, Period.ofMonths(6)));

    private static final Instant NOON = at("2026-05-20", "12:00");

    @ParameterizedTest
    @CsvSource({"0,false,false", "1,false,false", "2,true,false", "3,false,true", "4,false,true", "40,false,true"})
    void nearIsOneBeforeTheLimitAndReachedFromItOn(int facts, boolean near, boolean reached) {
        for (Counter counter : Counter.values()) {
            Tally tally = CHARTER.tally(counter, Collections.nCopies(facts, NOON), NOON);

            assertThat(tally.count()).isEqualTo(facts);
            assertThat(tally.isNear()).isEqualTo(near);
            assertThat(tally.isReached()).isEqualTo(reached);
            assertThat(tally.free() == null).isEqualTo(!reached);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // thirty days later, whatever the hours
        "2026-05-01,00:00,2026-05-30,23:59,true",
        "2026-05-01,23:59,2026-05-31,00:00,false",
        "2026-05-01,00:00,2026-05-31,00:00,false",
        // in Paris it is the next day already
        "2026-05-01,23:30,2026-05-30,23:30,true",
        // over a clock that goes forward, and back
        "2026-03-10,12:00,2026-04-08,23:59,true",
        "2026-03-10,12:00,2026-04-09,00:00,false",
        "2026-03-29,01:30,2026-04-27,23:59,true",
        "2026-03-29,03:30,2026-04-28,00:00,false",
        "2026-10-25,02:30,2026-11-23,23:59,true",
        "2026-10-25,02:30,2026-11-24,00:00,false",
        // over the end of a year, and a 29 February
        "2026-12-15,09:00,2027-01-13,09:00,true",
        "2026-12-15,09:00,2027-01-14,09:00,false",
        "2028-02-29,09:00,2028-03-29,09:00,true",
        "2028-02-29,09:00,2028-03-30,09:00,false"
    })
    void aContactCountsForThirtyWholeDays(String day, String hour, String later, String laterHour, boolean counts) {
        assertThat(count(Counter.CONTACT, at(day, hour), at(later, laterHour))).isEqualTo(counts ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15,2026-07-14,true",
        "2026-01-15,2026-07-15,false",
        // months that end earlier
        "2025-08-31,2026-02-27,true",
        "2025-08-31,2026-02-28,false",
        "2025-08-30,2026-02-28,false",
        "2025-08-29,2026-02-28,false",
        "2025-08-28,2026-02-27,true",
        "2026-02-28,2026-08-27,true",
        "2026-02-28,2026-08-28,false",
        "2026-03-01,2026-08-31,true",
        "2026-03-01,2026-09-01,false",
        "2027-08-31,2028-02-28,true",
        "2027-08-31,2028-02-29,false"
    })
    void aVisitCountsForSixMonthsHoweverLong(String day, String later, boolean counts) {
        for (String hour : List.of("00:00", "12:00", "23:59")) {
            assertThat(count(Counter.VISIT, at(day, "10:00"), at(later, hour))).isEqualTo(counts ? 1 : 0);
        }
    }

    /** Whatever is looked up from {@code since} on holds all that counts, on every day of four years. */
    @Test
    void whatIsLookedUpIsExactlyWhatCounts() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        Stream.iterate(first, day -> day.isBefore(first.plusYears(4)), day -> day.plusDays(1))
                .forEach(day -> {
                    for (Counter counter : Counter.values()) {
                        Instant made = at(day.toString(), "00:00");
                        LocalDate over = day.plus(CHARTER.limit(counter).period());
                        Instant last = at(over.minusDays(1).toString(), "23:59");
                        assertThat(count(counter, made, last)).isOne();
                        assertThat(CHARTER.since(counter, last)).isBeforeOrEqualTo(made);
                        Instant after = at(over.toString(), "00:00");
                        assertThat(count(counter, made, after)).isZero();
                        assertThat(CHARTER.since(counter, after)).isAfter(made);
                    }
                });
    }

    @Test
    void itSaysUntilWhenAReasonIsAsked() {
        List<Instant> facts = List.of(
                at("2026-05-10", "10:00"),
                at("2026-05-02", "10:00"),
                at("2026-05-18", "10:00"),
                at("2026-05-05", "10:00"));

        // the two oldest of four have to stop counting
        assertThat(CHARTER.tally(Counter.CONTACT, facts, NOON).free()).isEqualTo("2026-06-04");
        assertThat(CHARTER.tally(Counter.CONTACT, facts, NOON).eve()).isEqualTo("mercredi 3 juin");
        assertThat(CHARTER.tally(Counter.CONTACT, facts, at("2026-06-03", "23:59"))
                        .isReached())
                .isTrue();
        assertThat(CHARTER.tally(Counter.CONTACT, facts, at("2026-06-04", "00:00"))
                        .isReached())
                .isFalse();
    }

    @Test
    void itSaysWhereTheHouseholdStands() {
        var two = new OverSolicitationCharter(new Limit(1, Period.ofDays(1)), new Limit(2, Period.ofMonths(1)));

        assertThat(CHARTER.tally(Counter.CONTACT, List.of(NOON, NOON), NOON).said())
                .isEqualTo("2 contacts sur 3 depuis 30 jours");
        assertThat(CHARTER.tally(Counter.VISIT, List.of(), NOON).said())
                .isEqualTo("0 intervention sur 3 depuis 6 mois");
        assertThat(two.tally(Counter.CONTACT, List.of(NOON), NOON).said()).isEqualTo("1 contact sur 1 depuis 1 jour");
        assertThat(two.tally(Counter.CONTACT, List.of(), NOON).isNear()).isFalse();
    }

    @Test
    void aLimitThatLetsNothingPassIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(0, Period.ofDays(30)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(1, Period.ZERO));
    }

    private static int count(Counter counter, Instant fact, Instant now) {
        return CHARTER.tally(counter, List.of(fact), now).count();
    }

    private static Instant at(String day, String hour) {
        return LocalDate.parse(day)
                .atTime(LocalTime.parse(hour))
                .atZone(Moment.PARIS)
                .toInstant();
    }
}

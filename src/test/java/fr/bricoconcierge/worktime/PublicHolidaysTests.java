package fr.bricoconcierge.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The days of the Labour Code (article L3133-1), against the calendars published by the State. */
class PublicHolidaysTests {

    @Test
    void aYearHasElevenOfThem() {
        assertThat(of(2027))
                .containsExactly(
                        "2027-01-01",
                        "2027-03-29",
                        "2027-05-01",
                        "2027-05-06",
                        "2027-05-08",
                        "2027-05-17",
                        "2027-07-14",
                        "2027-08-15",
                        "2027-11-01",
                        "2027-11-11",
                        "2027-12-25");
    }

    @Test
    void thoseOfAlsaceAndMoselleAloneAreWorked() {
        assertThat(PublicHolidays.include(LocalDate.of(2027, 3, 26))).isFalse(); // Good Friday
        assertThat(PublicHolidays.include(LocalDate.of(2027, 12, 26))).isFalse();
    }

    @Test
    void easterMovesAsItShould() {
        assertThat(Stream.of(2024, 2025, 2026, 2027, 2030, 2038).map(PublicHolidays::easter))
                .map(LocalDate::toString)
                .containsExactly("2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2030-04-21", "2038-04-25");
    }

    private static Stream<String> of(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(PublicHolidays::include)
                .map(LocalDate::toString);
    }
}

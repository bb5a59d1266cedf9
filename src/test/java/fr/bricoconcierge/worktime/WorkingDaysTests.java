package fr.bricoconcierge.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    /** Around Easter, the bridge of Ascension, All Saints, and the end of the year. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 5, 2026-03-10",
        "2026-03-06, 3, 2026-03-11",
        "2026-03-07, 1, 2026-03-09",
        "2026-04-02, 2, 2026-04-07",
        "2026-05-12, 3, 2026-05-18",
        "2026-12-24, 5, 2027-01-04",
        "2026-11-10, 1, 2026-11-12",
    })
    void weekendsAndHolidaysDoNotPass(LocalDate from, int count, LocalDate reached) {
        assertThat(WorkingDays.after(from, count)).isEqualTo(reached);
        assertThat(WorkingDays.between(from, reached)).isEqualTo(count);
        assertThat(WorkingDays.between(from, reached.minusDays(1))).isEqualTo(count - 1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, 2026-03-03", "2026-03-07, 2026-03-08", "2026-03-07, 2026-03-01"})
    void noneHasPassedYet(LocalDate from, LocalDate today) {
        assertThat(WorkingDays.between(from, today)).isZero();
    }
}

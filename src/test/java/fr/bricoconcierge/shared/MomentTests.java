package fr.bricoconcierge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MomentTests {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    void aDateOfThisYearKeepsQuietAboutIt() {
        assertThat(Moment.at(Instant.parse("2026-03-03T13:30:00Z"), NOW).text())
                .isEqualTo("mardi 3 mars, 14\u00a0h\u00a030");
    }

    @Test
    void aDateOfAnotherYearSaysWhich() {
        assertThat(Moment.at(Instant.parse("2027-03-01T13:30:00Z"), NOW).text())
                .isEqualTo("lundi 1er mars 2027, 14\u00a0h\u00a030");
        assertThat(Moment.ago(Instant.parse("2025-08-05T13:30:00Z"), NOW).text())
                .isEqualTo("mardi 5 août 2025, 15\u00a0h\u00a030");
        assertThat(Moment.day(LocalDate.of(2027, 3, 1), LocalDate.of(2026, 11, 25)))
                .isEqualTo("lundi 1er mars 2027");
    }

    @Test
    void theYearTurnsAtMidnightInParis() {
        Instant newYear = Instant.parse("2026-12-31T23:10:00Z");

        assertThat(Moment.at(newYear, NOW).text()).startsWith("vendredi 1er janvier 2027");
        assertThat(Moment.at(newYear, newYear).text()).startsWith("vendredi 1er janvier,");
    }

    @Test
    void aDistanceNeedsNoYear() {
        Instant now = Instant.parse("2027-01-02T09:00:00Z");

        assertThat(Moment.ago(Instant.parse("2026-12-30T09:00:00Z"), now).text())
                .isEqualTo("il y a 3 jours");
    }
}

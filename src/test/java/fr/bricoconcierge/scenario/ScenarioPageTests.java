package fr.bricoconcierge.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every adjustment is kept with its reason, found again, printed, and corrected without being written over. */
@PageTest
class ScenarioPageTests {

    private static final String LIST = "/apprentissages/scenario";
    private static final String NEW = LIST + "/nouveau";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private Visitor coordinator;
    private final LocalDate today = Moment.dateOf(Instant.now());
    private final String what = "Changement " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void anAdjustmentNeedsItsReasonAndADayThatHasCome() {
        assertThat(keep(what, " ", today).error("why")).isEqualTo("Dites pourquoi.");
        assertThat(keep(" ", "Parce que", today).error("what")).isEqualTo("Dites ce qui change.");
        assertThat(keep(what, "Parce que", today.plusDays(1)).error("decidedOn"))
                .isEqualTo("Indiquez un jour passé, ou aujourd’hui.");

        Screen kept = keep(what, "Personne n’ouvre avant 17 h.", today);

        assertThat(kept.select(".timeline__step:contains(" + what + ")").text())
                .contains("Personne n’ouvre avant 17 h.", "Premier contact", "Nadège Fontaine");
    }

    @Test
    void theJournalIsNarrowedByWhatItConcernsAndByDay() {
        keep(what, "Parce que", today.minusDays(3));

        assertThat(coordinator
                        .open(LIST + "?quoi=FIRST_CONTACT&du=" + today.minusDays(4))
                        .text())
                .contains(what);
        assertThat(coordinator.open(LIST + "?quoi=ORGANISATION").text()).doesNotContain(what);
        assertThat(coordinator
                        .open(LIST + "?quoi=&du=" + today.minusDays(2) + "&au=")
                        .text())
                .doesNotContain(what);
        assertThat(coordinator
                        .open(LIST + "?quoi=&du=&au=" + today.minusDays(4))
                        .text())
                .doesNotContain(what);
        assertThat(statements.of(() -> coordinator.open(LIST))).hasSize(1);
    }

    @Test
    void aCorrectionKeepsWhatWasWrittenBefore() {
        keep(what, "Une raison", today);
        String correction = coordinator
                .open(LIST)
                .select(".timeline__step:contains(" + what + ") a:contains(Corriger)")
                .attr("href");
        coordinator
                .open(correction)
                .form(correction)
                .with("why", "La vraie raison")
                .submit();

        String step = coordinator
                .open(LIST)
                .select(".timeline__step:contains(" + what + ")")
                .text();
        assertThat(step).contains("La vraie raison", "corrigé depuis").doesNotContain("Une raison");
        assertThat(coordinator
                        .open(correction)
                        .select("section[aria-labelledby=avant]")
                        .text())
                .contains("Une raison");
        org.assertj.core.api.Assertions.assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update scenario_adjustment set why = 'x' where what = ?")
                        .param(what)
                        .update());
        assertThat(coordinator
                        .answerTo(LIST + "/" + UUID.randomUUID() + "/correction")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theJournalPrints() throws IOException {
        keep(what, "Pour l’imprimer", today);

        Screen paper = coordinator.answerTo(LIST + "/pdf?quoi=FIRST_CONTACT&du=&au=");

        assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(paper.bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Journal du scénario", what, "Pour l’imprimer");
        }
    }

    private Screen keep(String said, String why, LocalDate day) {
        return coordinator
                .open(NEW)
                .form(NEW)
                .with("what", said)
                .with("why", why)
                .with("stage", "FIRST_CONTACT")
                .with("decidedOn", day)
                .submit();
    }
}

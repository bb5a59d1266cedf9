package fr.bricoconcierge.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question shows its figures, collects notes, and has an answer of the day that is backed. */
@PageTest
class QuestionPageTests {

    private static final String LIST = "/apprentissages/questions";
    private static final String NEW = LIST + "/nouvelle";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private String page;
    private final String wording = "Question " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aQuestion() {
        coordinator = visitors.as(people.coordinator());
        coordinator
                .open(NEW)
                .form(NEW)
                .with("wording", wording)
                .with("theme", "INTERVENTION")
                .with("figures", "DOORS", "DOORS_OPENED", "PART_TYPES")
                .submit();
        page = coordinator
                .open(LIST)
                .select("a.row__link:contains(" + wording + ")")
                .attr("href");
    }

    @Test
    void anAnswerSaysHowSureOneIsAndWhatBacksIt() {
        assertThat(badge()).isEqualTo("On ne sait pas encore");
        assertThat(answer("RATHER_YES", "Plutôt, oui", " ").error("backedBy"))
                .isEqualTo("Dites ce qui appuie cette réponse.");
        assertThat(answer("YES", " ", "Tout").error("answer")).isEqualTo("Écrivez la réponse du jour.");

        answer("UNKNOWN", "Trop tôt", "");
        assertThat(badge()).isEqualTo("On ne sait pas encore");
        answer("SHARED", "Cela dépend du secteur", "Deux secteurs sur trois");

        assertThat(badge()).isEqualTo("Partagé");
        Screen shown = coordinator.open(page);
        assertThat(shown.select(".answer").text())
                .contains("Cela dépend du secteur", "Deux secteurs sur trois", "Nadège Fontaine");
        assertThat(shown.select(".definition:contains(Les réponses d’avant)").text())
                .contains("Trop tôt");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update learning_answer set said = 'x' where said = 'Trop tôt'")
                        .update());
    }

    @Test
    void notesAreDatedSignedAndCorrectedWithoutBeingWrittenOver() {
        assertThat(note(" ").error("said")).isEqualTo("Écrivez ce qui a été observé.");
        note("On nous reconnait");
        Screen shown = coordinator.open(page);
        assertThat(shown.select("section[aria-labelledby=notes] .row").text())
                .contains("On nous reconnait", "Nadège Fontaine");

        Screen edit = shown.follow("Corriger");
        edit.form(edit.path()).with("said", "On nous reconnaît au marché").submit();

        assertThat(coordinator
                        .open(page)
                        .select("section[aria-labelledby=notes] .row")
                        .text())
                .contains("On nous reconnaît au marché", "corrigée depuis")
                .doesNotContain("reconnait");
        assertThat(coordinator
                        .open(edit.path())
                        .select("section[aria-labelledby=avant]")
                        .text())
                .contains("On nous reconnait");
        assertThat(coordinator
                        .open(LIST)
                        .select(".row:contains(" + wording + ")")
                        .text())
                .contains("1 note");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from learning_note").update());
        assertThat(coordinator.answerTo(page + "/notes/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void theFiguresChosenForItAreShownWithTheirDefinition() {
        Screen shown = coordinator.open(page);

        assertThat(shown.texts(".indicator__label"))
                .containsExactly("Portes frappées", "Portes qui s’ouvrent", "Ce que nous faisons le plus");
        assertThat(shown.select(".indicator:contains(Portes frappées)").text())
                .contains("Chaque porte compte une fois");
    }

    @Test
    void whatNobodyCanAnswerYetIsBroughtToTheNextCheckpoint() {
        String checkpoint = coordinator
                .open("/apprentissages/points-etape/nouveau")
                .form("/apprentissages/points-etape/nouveau")
                .with(
                        "heldOn",
                        java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(650))
                .submit()
                .select("a.row__link")
                .first()
                .attr("href");
        assertThat(coordinator.open(checkpoint).select("a[href='" + page + "']"))
                .hasSize(1);

        answer("YES", "Oui", "Les chiffres");

        assertThat(coordinator.open(checkpoint).select("a[href='" + page + "']"))
                .isEmpty();
        coordinator.post(checkpoint + "/retrait");
    }

    @Test
    void theListCostsOneStatementAndAQuestionSix() {
        coordinator.open(page);

        assertThat(statements.of(() -> coordinator.open(LIST))).hasSize(1);
        assertThat(statements.of(() -> coordinator.open(page))).hasSize(6);
    }

    private Screen answer(String confidence, String said, String backedBy) {
        return coordinator
                .open(page)
                .form(page + "/reponse")
                .with("confidence", confidence)
                .with("answer", said)
                .with("backedBy", backedBy)
                .submit();
    }

    private Screen note(String said) {
        return coordinator.open(page).form(page + "/notes").with("said", said).submit();
    }

    private String badge() {
        return coordinator
                .open(LIST)
                .select(".row:contains(" + wording + ") .badge")
                .text();
    }
}

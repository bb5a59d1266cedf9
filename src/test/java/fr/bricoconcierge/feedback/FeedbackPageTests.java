package fr.bricoconcierge.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What people said, as the coordinator reads, sorts and takes it away (P8). */
@PageTest
class FeedbackPageTests {

    private static final String LIST = "/apprentissages/retours";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    FeedbackReading reading;

    @Autowired
    Themes themes;

    @Autowired
    Statements statements;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private UUID cause;

    @BeforeEach
    void somebodySpoke() {
        database.sql("delete from feedback").update();
        coordinator = visitors.as(people.coordinator());
        cause = say("Il a tout expliqué.", Tone.GOOD, true);
    }

    @Test
    void aRetourIsSortedByThemeAndMarkedWhereItMayBeQuoted() {
        ThemeId trust = themes.named("Relation et confiance");

        Screen done = coordinator
                .open(page(cause))
                .form(page(cause))
                .with("theme", trust)
                .with("marked", true)
                .submit();

        assertThat(done.text())
                .contains("Le retour est classé.", "« Il a tout expliqué. »", "Relation et confiance", "Retenu");
        assertThat(coordinator
                        .open(LIST + "?theme=" + trust + "&citation=retenue")
                        .texts(".quote"))
                .hasSize(1);
        assertThat(reading.quotations(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), 5))
                .extracting(FeedbackRow::words)
                .containsExactly("Il a tout expliqué.");
    }

    @Test
    void nobodyIsQuotedAgainstTheirWill() {
        UUID shy = say("Ne le répétez pas.", Tone.MIXED, false);

        assertThat(coordinator.open(page(shy)).text()).contains("n’a pas accepté d’être citée");
        Screen refused = coordinator.post(page(shy), "marked", "true");

        assertThat(refused.text()).contains("Cette personne n’a pas accepté d’être citée");
        assertThat(coordinator.open(LIST + "?citation=retenue").texts(".quote")).isEmpty();
    }

    @Test
    void otherWordsAreReadAgainBeforeTheyAreQuoted() {
        coordinator.post(page(cause), "marked", "true");

        write(cause, "Finalement, non.", Tone.BAD, true);

        assertThat(coordinator.open(LIST + "?citation=retenue").texts(".quote")).isEmpty();
    }

    @Test
    void theAddressNarrowsByToneSourceAndPeriodAndAFewAreSaidToBeFew() {
        say("C’était long.", Tone.BAD, false);

        assertThat(coordinator.open(LIST).text()).contains("2 retours", "leurs nombres ne prouvent rien");
        assertThat(coordinator.open(LIST + "?ton=BAD").texts(".quote__words")).containsExactly("« C’était long. »");
        assertThat(coordinator.open(LIST + "?source=ADVISOR").text()).contains("Aucun retour ne correspond.");
        assertThat(coordinator.open(LIST + "?au=2020-01-01").text()).contains("Aucun retour ne correspond.");
        assertThat(coordinator.open(LIST + "?theme=aucun").texts(".quote")).hasSize(2);
        assertThat(coordinator
                        .open(LIST + "?ton=RIEN&theme=x&du=hier&page=-3&citation=1")
                        .texts(".quote"))
                .hasSize(2);
        assertThat(coordinator.open(LIST + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void thePageAsksAsMuchWhateverThereIs() {
        for (int i = 0; i < 25; i++) {
            say("Retour " + i, Tone.GOOD, false);
        }

        assertThat(statements.of(() -> coordinator.open(LIST))).hasSizeLessThanOrEqualTo(5);
        assertThat(coordinator.open(LIST).text()).contains("26 retours", "1 à 20 sur 26");
        assertThat(coordinator.open(LIST + "?page=2").texts(".quote")).hasSize(6);
    }

    @Test
    void themesAreAddedRenamedAndGivenUpAndStayWhereTheyWereUsed() {
        String name = "Thème " + UUID.randomUUID().toString().substring(0, 8);
        String path = LIST + "/themes";

        assertThat(coordinator
                        .open(path)
                        .form(path)
                        .with("label", name)
                        .submit()
                        .text())
                .contains("Le thème est ajouté.", name);
        assertThat(coordinator
                        .open(path)
                        .form(path)
                        .with("label", name)
                        .submit()
                        .error("label"))
                .isEqualTo("Un thème porte déjà ce nom.");
        ThemeId theme = themes.named(name);
        coordinator.post(page(cause), "theme", theme.toString());
        coordinator.post(path + "/" + theme + "/nom", "label", name + " bis");
        coordinator.post(path + "/" + theme + "/retrait");

        assertThat(coordinator.open(LIST).texts(".quote").get(0)).contains(name + " bis");
        UUID next = say("Un autre", Tone.GOOD, true);
        assertThat(coordinator.open(page(next)).texts("option")).doesNotContain(name + " bis");
        assertThat(coordinator.post(path + "/" + theme + "/remise").text()).contains("de nouveau proposé");
    }

    @Test
    void whoTakesThemAwaySaysWhyAndNoFormulaGoesAlong() {
        say("=HYPERLINK(\"x\")", Tone.GOOD, false);
        String path = LIST + "/export";
        assertThat(coordinator.open(path).form(path).submit().error("reason"))
                .isEqualTo("Dites pourquoi vous exportez ces retours.");

        Screen file = coordinator
                .open(path)
                .form(path)
                .with("reason", "REPORT")
                .with("format", "CSV")
                .submit();

        String csv = new String(file.bytes(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Il a tout expliqué.", "Accepte d’être cité").doesNotContain(";=HYPERLINK");
        assertThat(csv).doesNotContain(cause.toString());
        assertThat(database.sql("select reason from audit_entry where action = 'EXPORTED_FEEDBACK' and amount = 2"
                                + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Rendre compte du pilote");
    }

    @Test
    void freshWordsAreThereForTheNextCheckpoint() {
        assertThat(reading.fresh(Instant.EPOCH, 10))
                .extracting(FeedbackRow::words)
                .containsExactly("Il a tout expliqué.");
    }

    private UUID say(String words, Tone tone, boolean mayQuote) {
        UUID about = UUID.randomUUID();
        write(about, words, tone, mayQuote);
        return about;
    }

    private void write(UUID about, String words, Tone tone, boolean mayQuote) {
        transactions.executeWithoutResult(transaction -> feedbacks.write(
                new NewFeedback(FeedbackSource.RESIDENT, about, Prompt.CHANGED, words, tone, mayQuote, null, null)));
    }

    private String page(UUID about) {
        return LIST + "/"
                + database.sql("select id from feedback where cause_id = ?")
                        .param(about)
                        .query(UUID.class)
                        .single();
    }
}

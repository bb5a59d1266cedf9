package fr.bricoconcierge.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A checkpoint that was held keeps who was there, what was said, what changes and who does what. */
@PageTest
@Import(HeldCheckpoints.class)
class MinutesPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    HeldCheckpoints held;

    private CurrentAccount account;
    private Visitor coordinator;
    private final LocalDate today = Moment.dateOf(Instant.now());
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        account = people.coordinator();
        coordinator = visitors.as(account);
    }

    @Test
    void theMinutesSayWhoWasThereAndWhatWorks() {
        String page = held.due(account);
        Screen empty = coordinator
                .open(page)
                .form(page + "/compte-rendu")
                .with("heard", "Les voisins en parlent")
                .submit();
        assertThat(empty.error("works")).isEqualTo("Écrivez au moins une phrase.");
        assertThat(empty.form(page + "/compte-rendu").value("heard")).isEqualTo("Les voisins en parlent");
        Screen nobody =
                empty.form(page + "/compte-rendu").with("works", "Le binôme").submit();
        assertThat(nobody.error("present")).isEqualTo("Dites qui était là.");
        assertThat(preparation(page)).isOne();

        Screen kept = nobody.form(page + "/compte-rendu")
                .with("present", account.id(), people.concierge().id())
                .with("guests", "M. Duriez, commune")
                .with("doesNot", "Les appels du matin")
                .submit();

        assertThat(kept.text())
                .contains("Tenu", "Nadège Fontaine, Samira Benali, M. Duriez, commune", "Le binôme")
                .contains("Les appels du matin", "Les voisins en parlent");
        assertThat(preparation(page)).isZero();
        assertThat(coordinator
                        .post(page + "/jour", "heldOn", today.plusDays(9).toString())
                        .path())
                .isEqualTo(page + "/jour");
    }

    /** The founding document: figures, what testers report, adjusting the scenario without waiting for the end. */
    @Test
    void theAgendaIsTheFoundingDocuments() {
        assertThat(coordinator.open(held.due(account)).texts(".agenda-points li"))
                .containsExactly(
                        "Les chiffres, et ce qui a bougé depuis le point d’avant",
                        "Les retours des habitants, des brico-concierges et des conseillers info-énergie",
                        "Ce qui marche, ce qui ne marche pas",
                        "Ce que nous changeons dans le scénario, et pourquoi",
                        "Qui fait quoi, pour quand");
    }

    @Test
    void whoDoesWhatBecomesATaskAndItsEndShowsHere() {
        Screen kept = held.held(coordinator, account);
        String page = kept.path();
        CurrentAccount concierge = people.another(Role.CONCIERGE);
        assertThat(decide(page, concierge, today.minusDays(1)).error("dueOn")).isEqualTo("Indiquez un jour à venir.");
        assertThat(decide(page, people.advisor(), today.plusDays(4)).error("owner"))
                .isEqualTo("Choisissez quelqu’un de la liste.");
        decide(page, concierge, today.plusDays(4));
        assertThat(coordinator
                        .open(page)
                        .select(".row:contains(Rappeler " + tag + ") .badge")
                        .text())
                .isEqualTo("À faire");

        Visitor doer = visitors.as(concierge);
        Screen tasks = doer.open("/taches");
        doer.post(tasks.select(".row:contains(Rappeler " + tag + ") form").attr("action"));

        assertThat(coordinator
                        .open(page)
                        .select(".row:contains(Rappeler " + tag + ")")
                        .text())
                .contains("Fait le");
    }

    @Test
    void whatIsNotDoneComesBackAtTheNextCheckpoint() {
        String page = held.held(coordinator, account).path();
        decide(page, people.another(Role.CONCIERGE), today.plusDays(4));

        Screen next = coordinator.open(held.due(account));

        assertThat(next.select("a[href='" + page + "']").text()).contains("Rappeler " + tag);
    }

    @Test
    void whatChangesGoesIntoTheScenarioJournalWithItsReason() {
        String page = held.held(coordinator, account).path();
        assertThat(change(page, " ").error("why")).isEqualTo("Dites pourquoi.");

        change(page, "Personne n’ouvre avant 17 h");

        assertThat(coordinator.open(page).text()).contains("Changement " + tag, "Personne n’ouvre avant 17 h");
        assertThat(coordinator.open("/apprentissages/scenario").text()).contains("Changement " + tag);
        assertThat(coordinator.open("/apprentissages/points-etape").text()).contains("1 changement, 0 décision");
    }

    @Test
    void nothingIsDecidedBeforeItIsHeld() {
        String page = held.due(account);

        assertThat(coordinator
                        .post(
                                page + "/decisions",
                                "command",
                                UUID.randomUUID().toString(),
                                "what",
                                "Trop tôt",
                                "owner",
                                account.id().toString(),
                                "dueOn",
                                today.plusDays(2).toString())
                        .status())
                .isEqualTo(404);
        assertThat(coordinator.answerTo(page + "/pdf").status()).isEqualTo(404);
    }

    @Test
    void theMinutesPrint() throws IOException {
        String page = held.held(coordinator, account).path();
        change(page, "Une raison " + tag);
        decide(page, people.another(Role.CONCIERGE), today.plusDays(4));

        try (var document = Loader.loadPDF(coordinator.answerTo(page + "/pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Point d’étape", "Le binôme", "Une raison " + tag, "Rappeler " + tag, "Nadège Fontaine");
        }
    }

    private Screen decide(String page, CurrentAccount owner, LocalDate dueOn) {
        return coordinator
                .open(page)
                .form(page + "/decisions")
                .with("what", "Rappeler " + tag)
                .with("owner", owner.id())
                .with("dueOn", dueOn)
                .submit();
    }

    private Screen change(String page, String why) {
        return coordinator
                .open(page)
                .form(page + "/changements")
                .with("change", "Changement " + tag)
                .with("why", why)
                .with("stage", "FIRST_CONTACT")
                .submit();
    }

    private int preparation(String page) {
        return database.sql("select count(*) from task where cause_id = ?::uuid and done_at is null")
                .param(page.replaceFirst(".*/", ""))
                .query(Integer.class)
                .single();
    }
}

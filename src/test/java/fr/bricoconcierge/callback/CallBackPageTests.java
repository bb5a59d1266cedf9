package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.notice.NoticePrinting;
import fr.bricoconcierge.notice.NoticeStack;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a request made on the public page (N4). */
@PageTest
class CallBackPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    CallBackAsking asking;

    @Autowired
    CallBackForgetting forgetting;

    @Autowired
    NoticePrinting printing;

    @Autowired
    NoticeStack stack;

    @Autowired
    DoorKeeping doors;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private CurrentAccount concierge;
    private Visitor visitor;
    private Leaflets leaflets;
    private NoticeCode notice;
    private Asker asker;

    @BeforeEach
    void aNoticeInSomebodysStack() {
        concierge = people.another(Role.CONCIERGE);
        visitor = visitors.as(concierge);
        leaflets = new Leaflets(printing, stack, doors, people, database);
        notice = leaflets.print(concierge);
        asker = new Asker(asking, database);
    }

    @Test
    void whoLeftTheNoticeFindsWhomToCallInTheirDayWithTheDoorAndTheTour() {
        UUID tour = leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(1)));
        asker.ask(notice.shown());

        assertThat(visitor.open("/ma-journee").text()).contains("Rappeler une personne après un avis de passage");
        Screen page = visitor.open("/taches").follow("Rappeler une personne après un avis de passage");

        assertThat(page.heading()).isEqualTo("Rappeler " + asker.name());
        assertThat(page.text())
                .contains("Le matin", "La fenêtre ferme mal", notice.shown(), "9 rue du Rappel", concierge.name())
                .doesNotContain("Avis ancien");
        assertThat(page.select("a[href=tel:" + asker.phone() + "]")).isNotEmpty();
        assertThat(page.select("a[href=/tournees/" + tour + "]")).isNotEmpty();
        assertThat(page.select("a[href=/portes/" + leaflets.door() + "]")).isNotEmpty();
    }

    @Test
    void aCallIsNotedOnceAndARequestThatWasAnsweredByACardIsDone() {
        leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(1)));
        asker.ask(notice.shown());
        Screen page = asker.seenBy(visitor);
        var call = page.form(page.path() + "/appels").with("outcome", "VOICEMAIL");
        call.submit();
        assertThat(call.submit().text()).contains("Appels (1)", "Message laissé");

        Screen card = visitor.open(page.path()).follow("Ouvrir une fiche");
        assertThat(card.form("/habitants/nouveau").value("firstName")).isEqualTo(asker.name());
        assertThat(card.form("/habitants/nouveau").value("phone").replaceAll("\\s", ""))
                .isEqualTo(asker.phone().replace("+33", "0"));
        assertThat(card.form("/habitants/nouveau").value("note")).isEqualTo("La fenêtre ferme mal");
        assertThat(card.text()).contains("Première rencontre : Avis de passage", "Son accord pour la garder est noté");
        Screen saved = card.form("/habitants/nouveau").submit();

        assertThat(saved.heading()).contains(asker.name());
        assertThat(saved.text())
                .contains("Garder ma fiche, par la page publique", "Demande à être rappelé", "Message laissé");
        assertThat(visitor.open("/taches").text()).doesNotContain("Rappeler une personne après un avis");
        assertThat(asker.wiped()).isTrue();
        assertThat(visitor.open(page.path()).text()).contains("Suivie", "Effacé", asker.name());
    }

    @Test
    void aPersonWhoHasACardAlreadyIsRecognised() {
        asker.ask(notice.shown());
        Screen page = asker.seenBy(visitor);
        page.follow("Ouvrir une fiche").form("/habitants/nouveau").submit();
        asker.ask("");
        Screen again = visitors.as(people.coordinator()).open(asker.path());

        Screen card = again.form(again.path() + "/fiche")
                .with("habitant", again.select("button[name=habitant]").val())
                .submit();

        assertThat(card.heading()).contains(asker.name());
        assertThat(card.texts(".timeline li").stream().filter(line -> line.contains("Demande à être rappelé")))
                .hasSize(2);
        assertThat(asker.wiped()).isTrue();
    }

    @Test
    void aRequestWithoutFollowUpNeedsAReasonAndKeepsNoName() {
        asker.ask(notice.shown());
        Screen page = asker.seenBy(visitor);

        assertThat(page.form(page.path() + "/refus").submit().error("why"))
                .isEqualTo("Dites pourquoi il n’y a pas de suite.");
        Screen list =
                page.form(page.path() + "/refus").with("why", "OUT_OF_AREA").submit();

        assertThat(list.text()).doesNotContain(asker.name());
        assertThat(visitor.open(page.path()).text()).contains("Sans suite", "Habite hors du pilote");
        assertThat(asker.wiped()).isTrue();
        assertThat(visitor.open("/taches").text()).doesNotContain("Rappeler une personne après un avis");
    }

    @Test
    void anOldNoticeIsFlaggedInside() {
        leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(120)));
        asker.ask(notice.shown());

        assertThat(asker.seenBy(visitor).text()).contains("Avis ancien");
    }

    @Test
    void whatNobodySettledIsForgottenWithItsTask() {
        asker.ask(notice.shown());
        database.sql("update call_back_request set asked_at = asked_at - interval '4 months' where first_name = ?")
                .param(asker.name())
                .update();

        forgetting.forgetTheOld();

        assertThat(asker.wiped()).isTrue();
        assertThat(visitor.open("/taches").text()).doesNotContain("Rappeler une personne après un avis");
    }

    @Test
    void aNoticeThatIsAnsweredCountsOnceForItsTourItsSectorAndItsHour() {
        UUID tour = leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(1)));
        asker.ask(notice.shown());
        asker.ask(notice.text());
        NoticeCode silent = leaflets.print(concierge);
        leaflets.leave(silent, concierge, clock.instant());

        assertThat(database.sql("select count(*) from notice_fact_return where tour_id = ?")
                        .param(tour)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Screen page = visitors.as(people.coordinator()).open("/avis-de-passage/demandes");
        assertThat(page.texts("tr:has(a[href=/tournees/" + tour + "])"))
                .singleElement()
                .asString()
                .endsWith("1 1 100 %");
        assertThat(page.texts("caption")).contains("Par secteur", "Par heure de passage");
        assertThat(visitor.open("/avis-de-passage/demandes").texts("caption")).isEmpty();
    }

    @Test
    void thePagesCostFewStatements() {
        asker.ask(notice.shown());
        String path = asker.seenBy(visitor).path();

        assertThat(statements.of(() -> visitor.open(path))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements.of(() -> visitors.as(people.coordinator()).open("/avis-de-passage/demandes")))
                .hasSizeLessThanOrEqualTo(6);
    }
}

package fr.bricoconcierge.callback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
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
    TeamManagement management;

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

    private final String name = "Nadia" + UUID.randomUUID().toString().substring(0, 8);
    private final String phone = "+33639980%03d".formatted(Math.floorMod(name.hashCode(), 1000));
    private CurrentAccount concierge;
    private Visitor visitor;
    private Leaflets leaflets;
    private NoticeCode notice;

    @BeforeEach
    void aNoticeInSomebodysStack() {
        concierge = people.another(Role.CONCIERGE);
        visitor = visitors.as(concierge);
        leaflets = new Leaflets(printing, stack, doors, people, database);
        notice = leaflets.print(concierge);
    }

    @Test
    void whoLeftTheNoticeFindsWhomToCallInTheirDayWithTheDoorAndTheTour() {
        UUID tour = leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(1)));
        ask(notice.shown());

        assertThat(visitor.open("/ma-journee").text()).contains("Rappeler une personne après un avis de passage");
        Screen page = visitor.open("/taches").follow("Rappeler une personne après un avis de passage");

        assertThat(page.heading()).isEqualTo("Rappeler " + name);
        assertThat(page.text())
                .contains("Le matin", "La fenêtre ferme mal", notice.shown(), "9 rue du Rappel", concierge.name())
                .doesNotContain("Avis ancien");
        assertThat(page.select("a[href=tel:" + phone + "]")).isNotEmpty();
        assertThat(page.select("a[href=/tournees/" + tour + "]")).isNotEmpty();
        assertThat(page.select("a[href=/portes/" + leaflets.door() + "]")).isNotEmpty();
    }

    @Test
    void aCallIsNotedOnceAndARequestThatWasAnsweredByACardIsDone() {
        leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(1)));
        ask(notice.shown());
        Screen page = open();
        var call = page.form(page.path() + "/appels").with("outcome", "VOICEMAIL");
        call.submit();
        assertThat(call.submit().text()).contains("Appels (1)", "Message laissé");

        Screen card = visitor.open(page.path()).follow("Ouvrir une fiche");
        assertThat(card.form("/habitants/nouveau").value("firstName")).isEqualTo(name);
        assertThat(card.form("/habitants/nouveau").value("phone").replaceAll("\\s", ""))
                .isEqualTo(phone.replace("+33", "0"));
        assertThat(card.form("/habitants/nouveau").value("note")).isEqualTo("La fenêtre ferme mal");
        assertThat(card.text()).contains("Première rencontre : Avis de passage", "Son accord pour la garder est noté");
        Screen saved = card.form("/habitants/nouveau").submit();

        assertThat(saved.heading()).contains(name);
        assertThat(saved.text())
                .contains("Garder ma fiche, par la page publique", "Demande à être rappelé", "Message laissé");
        assertThat(visitor.open("/taches").text()).doesNotContain("Rappeler une personne après un avis");
        assertThat(wiped()).isTrue();
        assertThat(visitor.open(page.path()).text()).contains("Suivie", "Effacé", name);
    }

    @Test
    void aPersonWhoHasACardAlreadyIsRecognised() {
        ask(notice.shown());
        Screen page = open();
        page.follow("Ouvrir une fiche").form("/habitants/nouveau").submit();
        ask("");
        Screen again = visitors.as(people.coordinator()).open(path());

        Screen card = again.form(again.path() + "/fiche")
                .with("habitant", again.select("button[name=habitant]").val())
                .submit();

        assertThat(card.heading()).contains(name);
        assertThat(card.texts(".timeline li").stream().filter(line -> line.contains("Demande à être rappelé")))
                .hasSize(2);
        assertThat(wiped()).isTrue();
    }

    @Test
    void aRequestWithoutFollowUpNeedsAReasonAndKeepsNoName() {
        ask(notice.shown());
        Screen page = open();

        assertThat(page.form(page.path() + "/refus").submit().error("why"))
                .isEqualTo("Dites pourquoi il n’y a pas de suite.");
        Screen list =
                page.form(page.path() + "/refus").with("why", "OUT_OF_AREA").submit();

        assertThat(list.text()).doesNotContain(name);
        assertThat(visitor.open(page.path()).text()).contains("Sans suite", "Habite hors du pilote");
        assertThat(wiped()).isTrue();
        assertThat(visitor.open("/taches").text()).doesNotContain("Rappeler une personne après un avis");
    }

    @Test
    void aRequestOnANoticeNotYetNotedIsLinkedByTheKnockThatLeavesIt() {
        CurrentAccount other = people.another(Role.CONCIERGE);
        ask(notice.shown());
        assertThat(open().text()).contains("Pas encore notée");

        leaflets.leave(notice, other, clock.instant());

        assertThat(visitors.as(other)
                        .open("/avis-de-passage/demandes")
                        .follow("Rappeler " + name)
                        .text())
                .contains("9 rue du Rappel", other.name());
        assertThat(visitors.as(other).open("/taches").text()).contains("Rappeler une personne après un avis");
    }

    @Test
    void aRequestOnAnUnknownCodeIsThePublicPagesAndTheCoordinatorEntrustsIt() {
        ask("K7MQ-42PX");
        Visitor coordinator = visitors.as(people.coordinator());
        Screen page = coordinator.open(path());
        assertThat(page.text()).contains("Page publique, sans avis reconnu");
        assertThat(page.select("a[href*='origine=PUBLIC_PAGE']")).isNotEmpty();
        assertThat(visitor.answerTo(page.path()).status()).isEqualTo(404);

        page.form(page.path() + "/attribution").with("owner", concierge.id()).submit();

        assertThat(visitor.open("/ma-journee").text()).contains("a écrit sur la page publique");
        assertThat(visitor.open(page.path()).status()).isEqualTo(200);
    }

    @Test
    void anOldNoticeIsFlaggedInside() {
        leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(120)));
        ask(notice.shown());

        assertThat(open().text()).contains("Avis ancien");
    }

    @Test
    void whatNobodySettledIsForgottenWithItsTask() {
        ask(notice.shown());
        database.sql("update call_back_request set asked_at = asked_at - interval '4 months' where first_name = ?")
                .param(name)
                .update();

        forgetting.forgetTheOld();

        assertThat(wiped()).isTrue();
        assertThat(visitor.open("/taches").text()).doesNotContain("Rappeler une personne après un avis");
    }

    @Test
    void aColleagueWhoLeftNoLongerOwnsIt() {
        ask(notice.shown());
        management.disable(concierge.id(), people.coordinator().id());

        assertThat(visitors.as(people.coordinator()).open(path()).text())
                .contains(people.coordinator().name());
    }

    @Test
    void aNoticeThatIsAnsweredCountsOnceForItsTourItsSectorAndItsHour() {
        UUID tour = leaflets.leave(notice, concierge, clock.instant().minus(Duration.ofDays(1)));
        ask(notice.shown());
        ask(notice.text());
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
        ask(notice.shown());
        String path = open().path();

        assertThat(statements.of(() -> visitor.open(path))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements.of(() -> visitors.as(people.coordinator()).open("/avis-de-passage/demandes")))
                .hasSizeLessThanOrEqualTo(6);
    }

    private void ask(String code) {
        asking.ask(code, new CallBackForm(name, phone, null, CallMoment.MORNING, "La fenêtre ferme mal", true, null));
    }

    private Screen open() {
        return visitor.open("/avis-de-passage/demandes").follow("Rappeler " + name);
    }

    /** Of the request that waits. */
    private String path() {
        return "/avis-de-passage/demandes/"
                + database.sql("select id from call_back_request where first_name = ?")
                        .param(name)
                        .query(UUID.class)
                        .single();
    }

    private boolean wiped() {
        return database.sql("select not exists (select from call_back_request where first_name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }
}

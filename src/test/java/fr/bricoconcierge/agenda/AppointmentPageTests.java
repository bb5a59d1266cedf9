package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an appointment: confirmed, moved, cancelled, or nobody there. */
@PageTest
class AppointmentPageTests {

    private static final LocalDate DAY = AgendaFixture.workday(40);

    @Autowired
    ResidentCards cards;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private CurrentAccount samira;
    private Visitor concierge;
    private ResidentId nadia;

    @BeforeEach
    void meetSomebody() {
        samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
    }

    @Test
    void cancellingAsksWhoAndFreesTheMoment() {
        Screen page = at("14:30").submit();
        String cancel = page.path() + "/annulation";

        assertThat(concierge.open(cancel).form(cancel).submit().error("whose")).isEqualTo("Dites qui annule.");
        Screen cancelled = concierge
                .open(cancel)
                .form(cancel)
                .with("whose", "RESIDENT")
                .with("why", "Malade")
                .submit();

        assertThat(cancelled.text()).contains("Annulé par", "L’habitant : Malade");
        assertThat(at("14:30").submit().text()).contains("Le rendez-vous est pris.");
        assertThat(concierge.post(cancel, "whose", "SERVICE").status()).isEqualTo(409);
    }

    @Test
    void movingKeepsTheTraceBothWays() {
        Screen former = at("14:30").submit();
        String move = former.path() + "/report";

        Screen next = concierge
                .open(move)
                .form(move)
                .with("slot", "OTHER")
                .with("day", DAY)
                .with("startsAt", "14:45")
                .with("askedBy", "RESIDENT")
                .submit();

        assertThat(next.text()).contains("Le rendez-vous est déplacé.", "14 h 45");
        assertThat(next.follow("un rendez-vous déplacé").path()).isEqualTo(former.path());
        assertThat(concierge.open(former.path()).follow("voir le nouveau").path())
                .isEqualTo(next.path());
        assertThat(at("14:00").submit().text()).contains("Le rendez-vous est pris.");
    }

    @Test
    void aMoveOntoSomebodyElsesTimeChangesNothing() {
        at("16:00").submit();
        Screen former = at("14:30").submit();
        String move = former.path() + "/report";

        Screen refused = concierge
                .open(move)
                .form(move)
                .with("slot", "OTHER")
                .with("day", DAY)
                .with("startsAt", "15:30")
                .with("askedBy", "SERVICE")
                .submit();

        assertThat(refused.error("startsAt")).isEqualTo("Ce créneau est déjà pris.");
        assertThat(concierge.open(former.path()).text()).contains("Prévu");
        assertThat(at("14:30").submit().error("startsAt")).isEqualTo("Ce créneau est déjà pris.");
    }

    @Test
    void anAbsenceTakenBackLeavesWhatWasOnlyPlannedPlanned() {
        Screen page = at("14:30").submit();
        begin(page);
        Screen absent =
                concierge.open(page.path()).form(page.path() + "/absence").submit();

        Screen back = absent.form(absent.select(".toast form").attr("action")).submit();

        assertThat(back.texts(".badge")).contains("Prévu");
    }

    @Test
    void confirmingAndAbsenceAreOneTapAndAnAbsenceIsTakenBack() {
        Screen page = at("14:30").submit();

        Screen confirmed = page.form(page.path() + "/confirmation").submit();
        assertThat(confirmed.text()).contains("Le rendez-vous est confirmé.");

        begin(page);
        Screen absent =
                concierge.open(page.path()).form(page.path() + "/absence").submit();
        assertThat(absent.texts(".badge")).contains("Absent");
        startAt(page, AgendaFixture.paris(DAY, 14, 30));
        Screen back = absent.form(absent.select(".toast form").attr("action")).submit();
        assertThat(back.texts(".badge")).contains("Confirmé");
        assertThat(at("14:30").submit().error("startsAt")).isEqualTo("Ce créneau est déjà pris.");
    }

    @Test
    void noPageCostsMoreThanEightStatements() {
        String page = at("14:30").submit().path();

        assertThat(statements.of(() -> concierge.open(page))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open("/rendez-vous/nouveau?habitant=" + nadia)))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open(page + "/report"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void nobodyIsAbsentBeforeTheHour() {
        Screen page = at("14:30").submit();

        assertThat(page.text()).doesNotContain("Personne n’était là");
        Screen refused = concierge.post(page.path() + "/absence");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("n’a pas encore commencé");
        assertThat(concierge.open(page.path()).texts(".badge")).contains("Prévu");
    }

    @Test
    void anAppointmentThatIsSettledIsNotOfferedAnotherMoment() {
        Screen page = at("14:30").submit();
        String move = page.path() + "/report";
        concierge.post(page.path() + "/annulation", "whose", "RESIDENT");

        Screen settled = concierge.open(move);

        assertThat(settled.text()).contains("Ce rendez-vous est déjà noté « annulé » : il ne se déplace plus.");
        assertThat(settled.select("form[action='" + move + "']")).isEmpty();
    }

    /** Its hour has come. */
    private void begin(Screen page) {
        startAt(page, Instant.now().minusSeconds(60));
    }

    private void startAt(Screen page, Instant moment) {
        database.sql("update appointment set starts_at = ? where id = ?")
                .params(
                        moment.atOffset(ZoneOffset.UTC),
                        AppointmentId.of(page.path().substring("/rendez-vous/".length()))
                                .value())
                .update();
    }

    private FilledForm at(String hour) {
        return AgendaFixture.typed(concierge.open("/rendez-vous/nouveau?habitant=" + nadia), DAY, hour);
    }
}

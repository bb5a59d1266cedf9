package fr.bricoconcierge.intervention;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.agenda.AppointmentPlace;
import fr.bricoconcierge.agenda.AppointmentReason;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.ExpectedType;
import fr.bricoconcierge.agenda.NewAppointment;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Visits.class)
class InterventionPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Appointments appointments;

    @Autowired
    Statements statements;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(fr.bricoconcierge.account.Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void withoutACardOneIsOpenedFirstAndLeadsBack() {
        Screen answer = concierge.answerTo("/interventions/nouvelle?origine=STAND_INSTALLED&canal=STAND&source="
                + UUID.randomUUID() + "&retour=/stands");

        assertThat(answer.redirect())
                .startsWith("/habitants/nouveau?")
                .contains("origine=STAND_INSTALLED", "canal=STAND", "retour=/stands", "suite=INTERVENTION");
    }

    @Test
    void aVisitBeginsFromACardWithItsFirstPart() {
        Screen visit = visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);

        assertThat(visit.heading()).isEqualTo("Chez " + Visits.NAME);
        assertThat(visit.text())
                .contains("L’intervention est commencée.", "12 rue Gambetta", "Après un appel", "Conseil");
    }

    @Test
    void straightFromAStandOrADoorTheOccasionIsKnown() {
        ResidentId resident = visits.resident(account, KEEP_CARD);

        assertThat(startedFrom(resident, "STAND").text()).contains("Directement depuis une permanence");
        assertThat(startedFrom(resident, "TOUR").text()).contains("Directement depuis une porte");
    }

    @Test
    void aDoubleTapBeginsOneVisit() {
        FilledForm form = concierge
                .open("/interventions/nouvelle?habitant=" + visits.resident(account, KEEP_CARD))
                .form("/interventions");

        assertThat(form.submit().path()).isEqualTo(form.submit().path());
    }

    @Test
    void anAppointmentLeadsToOneVisitOfItsType() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        String page = "/interventions/nouvelle?rendez-vous=" + booked(resident);
        FilledForm form = concierge.open(page).form("/interventions");
        assertThat(form.value("type")).isEqualTo("EMERGENCY");

        Screen visit = form.submit();
        assertThat(visit.text()).contains("Sur rendez-vous", "Mise en sécurité");
        assertThat(concierge.open(page).form("/interventions").submit().path()).isEqualTo(visit.path());
    }

    @Test
    void anAppointmentWhoseVisitHasBegunIsNotAskedAboutAgain() {
        UUID appointment = booked(visits.resident(account, KEEP_CARD));
        database.sql("update appointment set starts_at = ? where id = ?")
                .params(Instant.now().minus(3, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC), appointment)
                .update();
        assertThat(concierge.open("/ma-journee").text()).contains("Que s’est-il passé");

        concierge
                .open("/interventions/nouvelle?rendez-vous=" + appointment)
                .form("/interventions")
                .submit();

        assertThat(concierge.open("/ma-journee").text()).doesNotContain("Que s’est-il passé");
    }

    @Test
    void aForgottenVisitNoLongerLeadsToTheDoorItBeganAt() {
        ResidentId resident = visits.resident(account);
        Screen visit = startedFrom(resident, "TOUR");
        UUID id = Visits.idOf(visit.path());
        database.sql("update intervention set source_id = ? where id = ?")
                .params(UUID.randomUUID(), id)
                .update();

        cards.forgetUnlessKept(cards.get(resident).household());

        assertThat(database.sql("select count(source_id) from intervention where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void wrongAnswersAtTheDoorAreNamedAndTheRestIsKept() {
        Screen page = concierge
                .open("/interventions/nouvelle?habitant=" + visits.resident(account, KEEP_CARD))
                .form("/interventions")
                .without("company")
                .with("type", "BRICOLAGE")
                .with("elsewhere", "x".repeat(200))
                .submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.error("company")).isEqualTo("Dites si vous êtes seul·e.");
        assertThat(page.error("type")).isEqualTo("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
        assertThat(page.error("elsewhere")).isEqualTo("Écrivez au plus 160 caractères.");
        assertThat(page.form("/interventions").value("elsewhere")).hasSize(200);
    }

    @Test
    void nobodyComesAlongWithThemselves() {
        Screen page = concierge
                .open("/interventions/nouvelle?habitant=" + visits.resident(account, KEEP_CARD))
                .form("/interventions")
                .with("company", "PAIR")
                .with("second", account.id())
                .submit();

        assertThat(page.error("second")).isEqualTo("Choisissez une autre personne que vous.");
    }

    @Test
    void aVisitLeftOpenIsAmongWhatIsDue() {
        Screen visit = visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);

        assertThat(openReports(visit)).isEqualTo(1);
    }

    @Test
    void thePagesCostFewStatements() {
        String visit = visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD)
                .path();

        assertThat(statements.of(() -> concierge.open(visit))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open(visit + "/cloture"))).hasSizeLessThanOrEqualTo(9);
    }

    private Screen startedFrom(ResidentId resident, String channel) {
        return concierge
                .open("/interventions/nouvelle?habitant=" + resident + "&canal=" + channel)
                .form("/interventions")
                .submit();
    }

    private int openReports(Screen visit) {
        return visits.count(
                "select count(*)::int from task where kind = 'UNFINISHED_REPORT' and cause_id = ? and done_at is null",
                Visits.idOf(visit.path()));
    }

    private UUID booked(ResidentId resident) {
        var wanted = new NewAppointment(
                resident,
                AppointmentPlace.DOOR,
                null,
                Instant.now().plus(1, ChronoUnit.HOURS),
                45,
                account.id(),
                null,
                Channel.PHONE,
                new AppointmentReason("LEAK"),
                ExpectedType.EMERGENCY,
                true,
                null,
                null,
                null);
        return appointments.book(UUID.randomUUID(), wanted, account.id()).value();
    }
}

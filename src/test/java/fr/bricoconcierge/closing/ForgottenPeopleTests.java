package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AgendaFixture;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is left of somebody who was forgotten, and that nothing begins for them any more. */
@PageTest
@Import(Visits.class)
class ForgottenPeopleTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Tasks tasks;

    @Autowired
    ResidentCards cards;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;
    ResidentId resident;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        resident = visits.resident(account);
    }

    @Test
    void whatWasDueForThemEndsAndItsWordsAreGone() {
        due(TaskKind.CALL_AFTER_REFERRAL, "Prendre des nouvelles");
        due(TaskKind.COURTESY_VISIT, "Visite de courtoisie");
        due(TaskKind.HAND_MADE, "Rapporter l’escabeau à Yvette");
        due(TaskKind.UNFINISHED_REPORT, "Terminer le compte rendu");
        assertThat(concierge.open("/taches").text()).contains("l’escabeau à Yvette");

        forget();

        assertThat(concierge.open("/taches").text())
                .contains("Terminer le compte rendu")
                .doesNotContain("Yvette", "Prendre des nouvelles", "Visite de courtoisie");
        assertThat(visits.count(
                        "select count(*)::int from task where household_id = ?"
                                + " and (note is not null or title like '%Yvette%')",
                        cards.get(resident).household().value()))
                .isZero();
    }

    @Test
    void anAppointmentAheadIsCancelledAndItsTimeIsFree() {
        FilledForm booking = booking();
        String appointment = booking.submit().path();

        forget();

        assertThat(concierge.open(appointment).text()).contains("Annulé");
        assertThat(visits.count(
                        "select count(*)::int from time_block where subject_id = ?",
                        UUID.fromString(appointment.replaceFirst(".*/", ""))))
                .isZero();
    }

    @Test
    void theyAreNeitherBookedNorVisitedNorReferred() {
        FilledForm booking = booking();
        FilledForm visit = concierge
                .open("/interventions/nouvelle?habitant=" + resident)
                .form("/interventions")
                .with("type", PartType.STANDARD);
        FilledForm referral =
                concierge.open("/orientations/nouvelle?habitant=" + resident).form("/orientations/nouvelle");

        forget();

        assertThat(booking.submit().status()).isEqualTo(404);
        assertThat(visit.submit().status()).isEqualTo(404);
        assertThat(referral.submit().status()).isEqualTo(404);
        assertThat(concierge.open("/rendez-vous/nouveau?habitant=" + resident).status())
                .isEqualTo(404);
        assertThat(concierge
                        .open("/interventions/nouvelle?habitant=" + resident)
                        .status())
                .isEqualTo(404);
        assertThat(concierge.open("/orientations/nouvelle?habitant=" + resident).status())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseBeginsNothingForThemEither() {
        ResidentId kept = visits.resident(account, KEEP_CARD);
        String begun = visits.begun(concierge, kept, PartType.STANDARD).path();
        forget();

        assertThatThrownBy(() -> database.sql(
                                "insert into intervention (id, household_id, resident_id, occasion, account_id,"
                                        + " alone, started_at, state, version) select gen_random_uuid(), household_id, ?, occasion,"
                                        + " account_id, alone, started_at, state, 0 from intervention where id = ?")
                        .params(resident.value(), Visits.idOf(begun))
                        .update())
                .hasMessageContaining("the person was forgotten");
    }

    private void forget() {
        Screen card = concierge.post("/habitants/%s/effacement".formatted(resident));
        assertThat(card.text()).contains("Cette fiche a été effacée");
    }

    private FilledForm booking() {
        return concierge
                .open("/rendez-vous/nouveau?habitant=" + resident)
                .form("/rendez-vous")
                .with("placeKind", "PHONE")
                .with("reason", "LEAK")
                .with("expectedType", "STANDARD")
                .with("day", AgendaFixture.workday(3))
                .with("slot", "OTHER")
                .with("startsAt", "14:00");
    }

    private void due(TaskKind kind, String title) {
        tasks.open(new NewTask(
                kind,
                title,
                account.id(),
                clock.instant(),
                "/habitants/" + resident,
                UUID.randomUUID(),
                cards.get(resident).household(),
                false,
                "Appeler sa fille, Yvette est sourde"));
    }
}

package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.TeamManagement;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.TimeBlock;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What an appointment leaves behind: on the card, on other people's lists, and after its resident is forgotten. */
@PageTest
class AppointmentTraceTests {

    private static final Instant AFTERNOON = AgendaFixture.paris(LocalDate.now().plusDays(50), 14, 30);

    @Autowired
    Appointments appointments;

    @Autowired
    ResidentCards cards;

    @Autowired
    TeamManagement management;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    TimeBlocks time;

    @Autowired
    TransactionTemplate transaction;

    private CurrentAccount samira;
    private ResidentId nadia;
    private AppointmentId id;

    @BeforeEach
    void takeAnAppointment() {
        samira = people.another(Role.CONCIERGE);
        nadia = AgendaFixture.resident(cards, "Nadia", samira.id());
        id = appointments.book(Uuids.next(), AgendaFixture.wanted(nadia, samira.id(), AFTERNOON), samira.id());
    }

    @Test
    void theCardShowsWhatIsToComeThenWhatBecameOfIt() {
        assertThat(card().text()).contains("Rendez-vous prévu", "Rendez-vous pris pour", "14 h 30");

        var move = new AppointmentMove(AFTERNOON.plusSeconds(3600), 45, samira.id(), null, CancelledBy.RESIDENT, null);
        AppointmentId moved = appointments.reschedule(Uuids.next(), id, move, samira.id());
        assertThat(card().text()).contains("Rendez-vous déplacé à").doesNotContain("annulé");

        appointments.cancel(moved, CancelledBy.SERVICE, null, samira.id());
        assertThat(card().text()).contains("annulé").doesNotContain("Rendez-vous prévu");
    }

    @Test
    void anAppointmentThatTookPlaceIsDoneOnceAndStaysOnTheAgenda() {
        appointments.markDone(id);

        assertThat(card().text()).contains("fait").doesNotContain("Rendez-vous prévu");
        for (Runnable again : List.<Runnable>of(
                () -> appointments.markDone(id),
                () -> appointments.confirm(id, null),
                () -> appointments.markAbsent(id, samira.id()))) {
            assertThatThrownBy(again::run).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whoeverDisablesAnAccountIsTaskedWithItsAppointments() {
        CurrentAccount coordinator = people.another(Role.COORDINATOR);

        management.disable(samira.id(), coordinator.id());

        Screen tasks = visitors.as(coordinator).open("/taches");
        assertThat(tasks.text()).contains("Rendez-vous à confier à quelqu’un d’autre");
        assertThat(tasks.select("a[href='/rendez-vous/" + id + "/report']")).isNotEmpty();
    }

    @Test
    void theTaskOfALeftAppointmentEndsOnceItIsMovedOrCancelled() {
        CurrentAccount coordinator = people.another(Role.COORDINATOR);
        AppointmentId other = appointments.book(
                Uuids.next(), AgendaFixture.wanted(nadia, samira.id(), AFTERNOON.plusSeconds(7200)), samira.id());
        management.disable(samira.id(), coordinator.id());
        assertThat(toHandOn(coordinator, id) + toHandOn(coordinator, other)).isEqualTo(2);

        var move = new AppointmentMove(
                AFTERNOON, 45, people.another(Role.CONCIERGE).id(), null, CancelledBy.SERVICE, null);
        appointments.reschedule(Uuids.next(), id, move, coordinator.id());
        assertThat(toHandOn(coordinator, id)).isZero();

        visitors.as(coordinator).post("/rendez-vous/" + other + "/annulation", "whose", "SERVICE");
        assertThat(toHandOn(coordinator, other)).isZero();
    }

    @Test
    void theStandsAndToursOfSomebodyGoneAreHandedOnToo() {
        CurrentAccount coordinator = people.another(Role.COORDINATOR);
        outing(BlockKind.STAND, AFTERNOON.minusSeconds(5 * 3600), "/stands/une-permanence");
        outing(BlockKind.TOUR, AFTERNOON.plusSeconds(7200), "/tournees/une-tournee");

        management.disable(samira.id(), coordinator.id());

        Screen tasks = visitors.as(coordinator).open("/taches");
        assertThat(tasks.text())
                .contains("Permanence à confier à quelqu’un d’autre", "Tournée à confier à quelqu’un d’autre");
        assertThat(tasks.select("a[href='/stands/une-permanence'], a[href='/tournees/une-tournee']"))
                .hasSize(2);
    }

    @Test
    void anHourThatIsPastIsRefusedAndOneThatHasJustComeIsNot() {
        Instant justNow = Instant.now().minusSeconds(5 * 60);
        Instant past = Instant.now().minusSeconds(40 * 60);

        assertThatThrownBy(() -> take(past))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.field()).isIn("day", "startsAt"));
        if (Moment.dateOf(justNow).equals(Moment.dateOf(Instant.now()))) {
            assertThat(take(justNow)).isNotNull();
        }
    }

    private AppointmentId take(Instant at) {
        return appointments.book(Uuids.next(), AgendaFixture.wanted(nadia, samira.id(), at), samira.id());
    }

    private void outing(BlockKind kind, Instant starts, String path) {
        var block = new TimeBlock(kind, Uuids.next(), starts, starts.plusSeconds(3600), kind.label(), path);
        transaction.executeWithoutResult(status -> time.take(block, List.of(samira.id())));
    }

    private int toHandOn(CurrentAccount coordinator, AppointmentId left) {
        return visitors.as(coordinator)
                .open("/taches")
                .select("a[href='/rendez-vous/" + left + "/report']")
                .size();
    }

    @Test
    void whatWasSaidOfAForgottenResidentGoesWithThem() {
        var noted = new NewAppointment(
                nadia,
                AppointmentPlace.OTHER,
                "Chez sa sœur, rue des Postes",
                AFTERNOON.plusSeconds(7200),
                45,
                samira.id(),
                null,
                Channel.PHONE,
                AppointmentReason.BILL,
                ExpectedType.ADVICE,
                false,
                null,
                "Sonner deux fois",
                Uuids.next());
        AppointmentId elsewhere = appointments.book(Uuids.next(), noted, samira.id());

        cards.forgetUnlessKept(cards.get(nadia).household());

        AppointmentView left = appointments.get(elsewhere);
        assertThat(left.note()).isNull();
        assertThat(left.source()).isNull();
        assertThat(left.where()).doesNotContain("sœur");
        assertThat(left.reason()).isEqualTo("Facture");
    }

    private Screen card() {
        return visitors.as(people.coordinator()).open("/habitants/" + nadia);
    }
}

package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What was promised is kept, or due, when a visit ends. */
@PageTest
@Import(Visits.class)
class PromisesAtClosingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Appointments appointments;

    @Autowired
    Clock clock;

    CurrentAccount account;
    Visitor concierge;
    Closings closings;
    Promises promises;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        closings = new Closings(visits, concierge);
        promises = new Promises(visits, concierge, clock);
    }

    @Test
    void theAppointmentIsDoneAndWhatWasPromisedIsDue() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        UUID appointment =
                Promises.booked(appointments, resident, account, clock.instant().plus(1, ChronoUnit.HOURS));
        String visit = concierge
                .open("/interventions/nouvelle?rendez-vous=" + appointment)
                .form("/interventions")
                .with("type", "STANDARD")
                .submit()
                .path();

        closings.form(visit)
                .with("nextStep", "CALL")
                .with("nextOn", Moment.dateOf(clock.instant()).plusDays(3))
                .submit();

        assertThat(visits.count("select count(*)::int from appointment where id = ? and state = 'DONE'", appointment))
                .isEqualTo(1);
        assertThat(closings.openTasks("HAND_MADE", visit)).isEqualTo(1);
    }

    @Test
    void whoComesBackToAMakeshiftRepairHasSeenItAgain() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        Screen makeshift = promises.madeSafe(resident);
        String visit = closings.begun(resident);
        assertThat(concierge.open(visit).select("#a-revoir li").text()).endsWith("Fenêtre ou porte cassée");
        assertThat(confirmations(makeshift)).isEqualTo(1);

        Screen closed = closings.form(visit).submit();

        assertThat(confirmations(makeshift)).isZero();
        assertThat(closed.select("#revu a").attr("href")).isEqualTo(Visits.path(makeshift));
        assertThat(concierge.open(Visits.visitOf(makeshift)).text()).contains("Revu ");
        assertThat(concierge.open(closings.begun(resident)).select("#a-revoir")).isEmpty();
    }

    private int confirmations(Screen part) {
        return closings.openTasks("CONFIRM_MAKE_SAFE", part.path().replaceFirst(".*/parties/", "/interventions/"));
    }
}

package fr.bricoconcierge.solicitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.agenda.AgendaFixture;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An appointment that we propose is a contact until it is cancelled; one that was asked for is none (H7). */
@PageTest
@Import(Visits.class)
class ProposedAppointmentTests {

    private static final String WHY = "Dites pourquoi passer outre la charte, ou cochez « C’est une urgence ».";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    private Visitor concierge;
    private ResidentId resident;
    private String card;

    @BeforeEach
    void meet() {
        CurrentAccount samira = people.another(Role.CONCIERGE);
        concierge = visitors.as(samira);
        resident = visits.resident(samira, ConsentPurpose.KEEP_CARD);
        card = "/habitants/" + resident;
    }

    @Test
    void anAppointmentThatWeProposeCountsUntilItIsCancelled() {
        Screen booked = book().with("ours", "true").submit();
        assertThat(booked.text()).contains("Le rendez-vous est pris.");
        assertThat(concierge.open(card).text()).contains("1 contact sur 3");

        Screen begun = concierge
                .open("/interventions/nouvelle?rendez-vous=" + booked.path().replaceFirst(".*/", ""))
                .form("/interventions")
                .submit();
        assertThat(begun.text()).contains("L’intervention est commencée.");
        assertThat(concierge.open(card).text()).contains("1 contact sur 3", "0 intervention sur 3");

        Screen second = book().with("ours", "true").submit();
        assertThat(concierge.open(card).text()).contains("2 contacts sur 3");
        concierge
                .open(second.path() + "/annulation")
                .form(second.path() + "/annulation")
                .with("whose", "SERVICE")
                .with("why", "Panne de voiture")
                .submit();
        assertThat(concierge.open(card).text()).contains("1 contact sur 3");
    }

    @Test
    void anAppointmentSomebodyAskedForDoesNotCountAndOneOfOursAsksWhyPastTheLimit() {
        callThrice();
        Screen refused =
                book().with("ours", "true").with("note", "Sonner deux fois").submit();
        assertThat(refused.error("whyBeyond")).isEqualTo(WHY);
        assertThat(refused.form("/rendez-vous").value("note")).isEqualTo("Sonner deux fois");
        assertThat(refused.form("/rendez-vous").value("ours")).isEqualTo("true");

        assertThat(book().submit().text()).contains("Le rendez-vous est pris.");
        assertThat(concierge.open(card).text()).contains("3 contacts sur 3");
    }

    @Test
    void anAppointmentOfOursThatIsMovedIsStillOneContact() {
        String path = book().with("ours", "true").submit().path();
        Screen moved = concierge
                .open(path + "/report")
                .form(path + "/report")
                .with("slot", "OTHER")
                .with("day", AgendaFixture.workday(26))
                .with("startsAt", "15:00")
                .with("askedBy", "RESIDENT")
                .submit();
        assertThat(moved.path()).isNotEqualTo(path).doesNotContain("report");
        assertThat(concierge.open(card).text()).contains("1 contact sur 3");

        concierge
                .open(moved.path() + "/annulation")
                .form(moved.path() + "/annulation")
                .with("whose", "RESIDENT")
                .submit();
        assertThat(concierge.open(card).text()).contains("0 contact sur 3");
    }

    private FilledForm book() {
        return concierge
                .open("/rendez-vous/nouveau?habitant=" + resident)
                .form("/rendez-vous")
                .with("reason", "LEAK")
                .with("slot", "OTHER")
                .with("day", AgendaFixture.workday(20 + 7 * booked++))
                .with("startsAt", "14:00");
    }

    private int booked;

    private void callThrice() {
        for (int i = 0; i < 3; i++) {
            concierge.post(card + "/appels", "call", UUID.randomUUID().toString(), "outcome", "ANSWERED");
        }
    }
}

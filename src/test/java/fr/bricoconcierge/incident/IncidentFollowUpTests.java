package fr.bricoconcierge.incident;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
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

/** Whoever coordinates follows an incident up to its end (I13). */
@PageTest
@Import(Visits.class)
class IncidentFollowUpTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    private CurrentAccount account;
    private Visitor concierge;
    private Visitor coordinator;
    private ResidentId resident;
    private Screen visit;

    private final String words =
            "La vitre est fendue, " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        coordinator = visitors.as(people.coordinator());
        resident = visits.resident(account, KEEP_CARD);
    }

    @Test
    void itIsClosedWithWhatWasDoneOnceTheInsurerIsSettled() {
        Screen declared = complete().submit();
        FilledForm follow =
                coordinator.open(declared.path()).follow("Noter les suites").form(declared.path() + "/suivi");

        Screen refused = follow.with("clore", "true").submit();
        assertThat(refused.error("outcome")).isEqualTo("Écrivez ce qui a été fait avant de clore.");
        follow.with("outcome", "Vitre remplacée");
        assertThat(follow.submit().error("insurer")).startsWith("Avant de clore, dites si l’assureur");
        follow.with("insurer", "INFORMED");
        assertThat(follow.submit().error("insurerOn")).isEqualTo("Indiquez quel jour l’assureur a été prévenu.");
        assertThat(follow.with("insurerOn", "2099-01-01").submit().error("insurerOn"))
                .isEqualTo("Indiquez un jour passé.");
        Screen closed = follow.with("insurerOn", "2026-01-05").submit();

        assertThat(closed.text()).contains("L’incident est clos.", "Vitre remplacée", "Oui, le", "Clos");
        assertThat(visits.count(
                        "select count(*)::int from task where cause_id = ? and done_at is null",
                        UUID.fromString(idOf(declared))))
                .isZero();
        assertThat(follow.submit().status()).isEqualTo(409);
    }

    @Test
    void whatIsFollowedStaysOpenAndTwoEditorsAreTold() {
        Screen declared = complete().submit();
        FilledForm first = coordinator.open(declared.path() + "/suivi").form(declared.path() + "/suivi");
        FilledForm second = coordinator.open(declared.path() + "/suivi").form(declared.path() + "/suivi");

        assertThat(first.with("followUp", "Devis demandé").submit().text()).contains("Devis demandé", "À suivre");
        assertThat(second.with("followUp", "Autre chose").submit().status()).isEqualTo(409);
        assertThat(concierge.open(declared.path() + "/suivi").status()).isEqualTo(404);
    }

    @Test
    void theWordsGoWithThePersonOnceItIsClosed() {
        resident = visits.resident(account);
        Screen open = complete().submit();
        Screen settled = complete().submit();
        close(settled);
        visits.giveUp(concierge, visit);

        assertThat(coordinator.open(open.path()).text()).contains(words).doesNotContain(Visits.NAME);
        assertThat(coordinator.open(settled.path()).text())
                .contains("Effacé avec la fiche de la personne.")
                .doesNotContain(words, Visits.NAME, "Rien à réparer");
        assertThat(close(open).text()).contains("Rien à réparer").doesNotContain(words);
    }

    private Screen close(Screen declared) {
        String form = declared.path() + "/suivi";
        return coordinator
                .open(form)
                .form(form)
                .with("insurer", "NOT_NEEDED")
                .with("outcome", "Rien à réparer")
                .with("clore", "true")
                .submit();
    }

    private FilledForm complete() {
        return fromAVisit().with("kind", "DAMAGE").with("what", words);
    }

    private FilledForm fromAVisit() {
        if (visit == null) {
            visit = visits.begun(concierge, resident, PartType.STANDARD);
        }
        return visit.follow("Déclarer un incident").form("/incidents");
    }

    private static String idOf(Screen declared) {
        return declared.path().replaceFirst("/incidents/", "");
    }
}

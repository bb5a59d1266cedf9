package fr.bricoconcierge.closing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who agreed to a card is kept when a visit ends, and who did not is forgotten. */
@PageTest
@Import(Visits.class)
class CardAtClosingTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

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
    void whoDidNotAgreeToACardIsForgottenWhenTheVisitEnds() {
        ResidentId resident = visits.resident(account);
        String visit = closings.begun(resident);

        Screen closed = closings.form(visit)
                .with("lesson", "La voisine de Mme Delattre")
                .submit();

        assertThat(closed.heading()).isEqualTo("Intervention, personne non gardée");
        assertThat(closed.text()).doesNotContain("Delattre", "Gambetta");
        assertThat(visits.count(
                        "select count(*)::int from intervention where id = ? and place is null and lesson is null",
                        Visits.idOf(visit)))
                .isEqualTo(1);
        assertThat(visits.count(
                        "select count(*)::int from resident where id = ? and forgotten_at is not null",
                        resident.value()))
                .isEqualTo(1);
    }

    @Test
    void whoAgreesAtTheLastMomentIsKept() {
        Screen closed = closings.form(closings.begun(visits.resident(account)))
                .with("keepHow", "ORAL")
                .submit();

        assertThat(closed.heading()).isEqualTo("Chez " + Visits.NAME);
    }

    @Test
    void whoDidNotAgreeToACardIsKeptUntilTheMakeshiftRepairIsSeenAgain() {
        ResidentId resident = visits.resident(account);
        Screen makeshift = promises.madeSafe(resident);
        visits.giveUp(concierge, makeshift);
        assertThat(concierge.open(Visits.visitOf(makeshift)).heading()).isEqualTo("Chez " + Visits.NAME);

        closings.form(closings.begun(resident)).submit();

        assertThat(concierge.open(Visits.visitOf(makeshift)).heading()).isEqualTo("Intervention, personne non gardée");
    }
}

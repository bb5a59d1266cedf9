package fr.bricoconcierge.lonevisit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.message.PostRound;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Where somebody was alone is not kept longer than the card of whose home it was (H2). */
@PageTest
@Import({Visits.class, Alone.class, PostRound.class})
class LoneVisitPeopleTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    ResidentCards cards;

    @Test
    void whoseHomeItWasAndWhereGoWithTheCard() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        Visitor concierge = visitors.as(account);
        ResidentId resident = visits.resident(account);
        Screen visit = visits.begun(concierge, resident, PartType.STANDARD);
        assertThat(concierge.open("/veille").text()).contains("Yvette Delattre", "12 rue Gambetta, Lille");
        visit.form(Alone.taps(visit) + "/sortie").submit();

        cards.forgetUnlessKept(resident);

        assertThat(concierge.open("/veille").text())
                .contains("Personne effacée")
                .doesNotContain("Delattre");
        assertThat(visits.count(
                        "select count(*)::int from lone_visit where resident_id = ? and place is not null",
                        resident.value()))
                .isZero();
    }
}

package fr.bricoconcierge.closing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each member of a household has a day of their own. */
@PageTest
@Import(Visits.class)
class SecondMemberForgettingTests {

    private static final String FORGOTTEN = "Cette fiche a été effacée";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    ResidentCards cards;

    @Autowired
    NightlyForgetting night;

    @Autowired
    JdbcClient database;

    Visitor concierge;
    ResidentId first;
    ResidentId second;

    @BeforeEach
    void twoOfOneHousehold() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        first = visits.resident(account);
        second = visits.resident(account);
        database.sql("update resident set household_id = ? where id = ?")
                .params(cards.get(first).household().value(), second.value())
                .update();
    }

    @Test
    void whoIsMetTonightIsNotForgottenForTheVisitOfAnotherDay() {
        String visit = visits.begun(concierge, first, PartType.STANDARD).path();
        database.sql("update intervention set started_at = started_at - interval '2 days' where id = ?")
                .param(Visits.idOf(visit))
                .update();
        daysAgo(first);

        night.run();

        assertThat(card(first).text()).contains(FORGOTTEN);
        assertThat(card(second).heading()).isEqualTo(Visits.NAME);
        daysAgo(second);
        night.run();
        assertThat(card(second).text()).contains(FORGOTTEN);
    }

    @Test
    void whoAsksToBeForgottenTakesNobodyAlong() {
        concierge.post("/habitants/%s/effacement".formatted(first));

        assertThat(card(first).text()).contains(FORGOTTEN);
        assertThat(card(second).heading()).isEqualTo(Visits.NAME);
    }

    private void daysAgo(ResidentId resident) {
        database.sql("update resident set created_at = created_at - interval '3 days' where id = ?")
                .param(resident.value())
                .update();
    }

    private Screen card(ResidentId resident) {
        return concierge.open("/habitants/" + resident);
    }
}

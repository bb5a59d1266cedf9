package fr.bricoconcierge.emergency;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whom to call stands on the page however one came to it. */
@PageTest
@Import(Visits.class)
class EmergencyNumbersTests {

    private static final String GAS_NUMBER = "#numeros a[href=tel:0800473333]";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    Visitor concierge;
    Screen advice;

    @BeforeEach
    void beginAdvice() {
        CurrentAccount account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        advice = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);
    }

    @Test
    void anEmptyEmergencyPartTakesUpTheDangerThatLeadsToIt() {
        Screen empty = concierge.post(Visits.visitOf(advice) + "/parties", "genre", "EMERGENCY");
        assertThat(empty.select("#numeros").text()).doesNotContain("appelez de dehors");

        identify("GAS");
        Screen danger = concierge.post(advice.path() + "/danger", "reponse", "true");

        assertThat(Visits.path(danger)).isEqualTo(Visits.path(empty));
        assertThat(danger.select(GAS_NUMBER)).isNotEmpty();
        assertThat(danger.select("#numeros").text()).contains("appelez de dehors");
    }

    @Test
    void aProblemNamedOtherwiseShowsItsOwnNumbers() {
        identify("LEAK");
        Screen leak = concierge.post(advice.path() + "/danger", "reponse", "true");
        assertThat(leak.select(GAS_NUMBER)).isEmpty();

        identify("GAS");
        Screen gas = concierge.post(advice.path() + "/danger", "reponse", "true");

        assertThat(Visits.path(gas)).isEqualTo(Visits.path(leak));
        assertThat(gas.select(GAS_NUMBER)).isNotEmpty();
        assertThat(gas.heading()).endsWith(": Gaz");
    }

    @Test
    void whatWasSaidOfADangerIsNotGuessedAway() {
        identify("LEAK");
        Screen leak = concierge.post(advice.path() + "/danger", "reponse", "true");
        leak.form(Visits.path(leak) + "/analyse")
                .with("danger", "WATER")
                .with("dangerFor", "Les voisins")
                .with("dangerWhat", "Le plafond coule")
                .submit();

        identify("GAS");
        Screen again = concierge.post(advice.path() + "/danger", "reponse", "true");

        assertThat(again.form(Visits.path(again) + "/analyse").value("danger")).isEqualTo("WATER");
        assertThat(again.heading()).endsWith(": Fuite d’eau");
    }

    private void identify(String theme) {
        concierge.post(
                advice.path() + "/probleme",
                "theme",
                theme,
                "description",
                "Constaté dans la cuisine",
                "responsible",
                "OCCUPANT");
    }
}

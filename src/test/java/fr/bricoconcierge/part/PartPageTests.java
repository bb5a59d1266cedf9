package fr.bricoconcierge.part;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Visits.class)
class PartPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Statements statements;

    CurrentAccount account;
    Visitor concierge;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void aProblemOpensOneAdvicePartForItsTheme() {
        Screen part = standard();
        String parts = Visits.visitOf(part) + "/parties";
        String id = part.path().replaceFirst(".*/", "");

        Screen advice = concierge.post(parts, "genre", "ADVICE", "depuis", id, "theme", "GAS");
        Screen again = concierge.post(parts, "genre", "ADVICE", "depuis", id, "theme", "GAS");

        assertThat(advice.heading()).isEqualTo("Conseil : Gaz");
        assertThat(advice.text()).contains("Ce que nous ne faisons jamais", "Aucune intervention sur le gaz");
        assertThat(again.path()).isEqualTo(advice.path());
        assertThat(concierge.open(Visits.visitOf(part)).text()).contains("depuis la partie 1, intervention standard");
    }

    @Test
    void aPartIsAddedAndDroppedAgainWhileItIsEmpty() {
        Screen visit = visits.begun(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
        Screen advice = concierge.post(visit.path() + "/parties", "genre", "ADVICE");

        Screen dropped = concierge.post(advice.path() + "/retrait");

        assertThat(dropped.text()).contains("La partie est retirée.").doesNotContain("Dangereux");
        Screen only = visit.follow("Intervention standard");
        assertThat(concierge.post(only.path() + "/retrait").status()).isEqualTo(409);
    }

    @Test
    void anEmptyPartIsUsedBeforeAnotherOfItsTypeIsOpened() {
        Screen part = standard();
        String parts = Visits.visitOf(part) + "/parties";
        String id = part.path().replaceFirst(".*/", "");
        Screen empty = concierge.post(parts, "genre", "ADVICE");

        assertThat(concierge.post(parts, "genre", "ADVICE").path()).isEqualTo(empty.path());
        Screen damp = concierge.post(parts, "genre", "ADVICE", "depuis", id, "theme", "DAMP");
        assertThat(damp.path()).isEqualTo(empty.path());
        assertThat(damp.heading()).isEqualTo("Conseil : Humidité et moisissures");
        Screen gas = concierge.post(parts, "genre", "ADVICE", "depuis", id, "theme", "GAS");
        assertThat(gas.path()).as("another problem has its own part").isNotEqualTo(empty.path());

        concierge.post(damp.path() + "/danger", "reponse", "false");
        concierge.post(gas.path() + "/danger", "reponse", "false");
        assertThat(concierge.post(parts, "genre", "ADVICE").path()).isNotIn(damp.path(), gas.path());
        Screen danger = concierge.post(parts, "genre", "EMERGENCY");
        assertThat(concierge.post(parts, "genre", "EMERGENCY", "depuis", id).path())
                .isEqualTo(danger.path());
    }

    @Test
    void aPartWhereSomethingWasLookedAtIsNotDropped() {
        Screen advice = advice();
        Screen part = concierge.post(Visits.visitOf(advice) + "/parties", "genre", "STANDARD");
        part.form(part.path() + "/observations").with("levels[DAMP]", "NONE").submit();

        assertThat(concierge.post(part.path() + "/retrait").status()).isEqualTo(409);
    }

    @Test
    void aPartOfAnotherVisitIsNotFound() {
        Screen one = standard();
        Screen other = standard();
        String foreign = Visits.visitOf(one) + "/parties/" + other.path().replaceFirst(".*/", "");

        assertThat(concierge.open(foreign).status()).isEqualTo(404);
        assertThat(concierge.post(foreign + "/danger", "reponse", "true").status())
                .isEqualTo(404);
    }

    @Test
    void eachPartCostsFewStatements() {
        String standard = standard().path();
        String advice = advice().path();

        assertThat(statements.of(() -> concierge.open(standard))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> concierge.open(advice))).hasSizeLessThanOrEqualTo(8);
    }

    private Screen standard() {
        return visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.STANDARD);
    }

    private Screen advice() {
        return visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);
    }
}

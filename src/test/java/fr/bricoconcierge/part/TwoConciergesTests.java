package fr.bricoconcierge.part;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two people write in one report, and the report saves itself while it is typed (Q17). */
@PageTest
@Import(Visits.class)
class TwoConciergesTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    CurrentAccount account;
    Visitor one;
    Visitor other;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        one = visitors.as(account);
        other = visitors.as(people.another(Role.CONCIERGE));
    }

    @Test
    void whatEachOfThemWroteInAnotherFieldIsKept() {
        Screen mine = begun(PartType.ADVICE);
        Screen theirs = other.open(mine.path());
        theirs.form(mine.path() + "/probleme")
                .with("sinceWhen", "Deux hivers")
                .with("quietly", "true")
                .submit();

        Screen kept = problem(mine, "Moisissures derrière l’armoire").submit();

        assertThat(kept.form(mine.path() + "/probleme").value("description"))
                .isEqualTo("Moisissures derrière l’armoire");
        assertThat(kept.form(mine.path() + "/probleme").value("sinceWhen")).isEqualTo("Deux hivers");
    }

    @Test
    void wordsOfBothAreShownAndOneChooses() {
        Screen mine = begun(PartType.ADVICE);
        Screen theirs = other.open(mine.path());
        problem(theirs, "Moisissures derrière l’armoire").submit();

        Screen both = problem(mine, "Mur froid côté rue").submit();

        assertThat(both.error("description")).startsWith("Quelqu’un a écrit ici en même temps que vous.");
        assertThat(both.form(mine.path() + "/probleme").value("description"))
                .isEqualTo("Moisissures derrière l’armoire\nMur froid côté rue");
        assertThat(other.open(mine.path()).form(mine.path() + "/probleme").value("description"))
                .isEqualTo("Moisissures derrière l’armoire");

        Screen chosen =
                problem(both, "Mur froid, moisissures derrière l’armoire").submit();
        assertThat(chosen.form(mine.path() + "/probleme").value("description"))
                .isEqualTo("Mur froid, moisissures derrière l’armoire");
    }

    @Test
    void aReportBegunIsKeptAsItIsTypedAndResumedElsewhere() {
        Screen mine = begun(PartType.ADVICE);

        Screen line = mine.form(mine.path() + "/probleme")
                .with("description", "Robinet qui goutte")
                .with("quietly", "true")
                .submit();

        assertThat(line.text()).startsWith("Enregistré à ");
        assertThat(line.select("h1, form")).isEmpty();
        assertThat(other.open(mine.path()).form(mine.path() + "/probleme").value("description"))
                .isEqualTo("Robinet qui goutte");
        assertThat(one.open(Visits.visitOf(mine) + "/cloture")
                        .form(Visits.visitOf(mine) + "/cloture")
                        .submit()
                        .text())
                .contains("décrivez le problème");
    }

    @Test
    void whatIsTypedOnTopOfSomebodysWordsIsHeldAndBothStay() {
        Screen mine = begun(PartType.EMERGENCY);
        Screen theirs = other.open(mine.path());
        theirs.form(mine.path() + "/analyse")
                .with("dangerWhat", "Prise noircie")
                .with("quietly", "true")
                .submit();

        Screen line = mine.form(mine.path() + "/analyse")
                .with("dangerWhat", "Odeur de brûlé")
                .with("quietly", "true")
                .submit();

        assertThat(line.text()).startsWith("Quelqu’un écrit en même temps que vous.");
        assertThat(other.open(mine.path()).form(mine.path() + "/analyse").value("dangerWhat"))
                .isEqualTo("Prise noircie");
        Screen both = mine.form(mine.path() + "/analyse")
                .with("danger", "ELECTRICITY")
                .with("dangerFor", "La famille")
                .with("dangerWhat", "Odeur de brûlé")
                .submit();
        assertThat(both.form(mine.path() + "/analyse").value("dangerWhat")).isEqualTo("Prise noircie\nOdeur de brûlé");
    }

    @Test
    void aMakeSafeThatIsOnlyBegunCountsForNothingAndPromisesNothing() {
        Screen mine = begun(PartType.EMERGENCY);
        String action = mine.path() + "/mise-en-securite";

        Screen line = mine.form(action)
                .with("work", "Disjoncteur coupé")
                .with("quietly", "true")
                .submit();

        assertThat(line.text()).startsWith("Enregistré à ");
        Screen resumed = one.open(mine.path());
        assertThat(resumed.form(action).value("work")).isEqualTo("Disjoncteur coupé");
        assertThat(revisits(mine)).isZero();
        assertThat(one.open(Visits.visitOf(mine)).text()).doesNotContain("Mis en sécurité");

        resumed.form(action)
                .with("toldTemporary", "true")
                .with("revisitOn", LocalDate.now(Moment.PARIS).plusDays(3))
                .submit();
        assertThat(revisits(mine)).isOne();
    }

    @Test
    void aThemeThatSomebodyLookedAtAgainStaysWhatTheyFound() {
        Screen first = begun(PartType.STANDARD);
        String action = first.path() + "/observations";
        Screen mine = first.form(action).with("levels[DAMP]", "NONE").submit();
        other.open(Visits.path(mine))
                .form(action)
                .with("levels[DAMP]", "PROBLEM")
                .submit();

        Screen kept = mine.form(action).with("levels[WINDOWS]", "TO_WATCH").submit();

        assertThat(kept.form(action).value("levels[DAMP]")).isEqualTo("PROBLEM");
        assertThat(kept.form(action).value("levels[WINDOWS]")).isEqualTo("TO_WATCH");
    }

    private int revisits(Screen part) {
        return visits.count(
                "select count(*) from task t join intervention_part p on p.id = t.cause_id"
                        + " where t.kind = 'CONFIRM_MAKE_SAFE' and t.done_at is null and p.intervention_id = ?",
                Visits.idOf(Visits.visitOf(part)));
    }

    private Screen begun(PartType type) {
        return visits.firstPart(one, visits.resident(account, KEEP_CARD), type);
    }

    private static fr.bricoconcierge.testing.FilledForm problem(Screen part, String description) {
        return part.form(Visits.path(part).replace("/probleme", "") + "/probleme")
                .with("theme", "DAMP")
                .with("description", description)
                .with("responsible", "LANDLORD");
    }
}

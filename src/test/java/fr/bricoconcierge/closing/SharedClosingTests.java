package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two people end one visit, and the closing screen saves itself (Q17). */
@PageTest
@Import(Visits.class)
class SharedClosingTests {

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
    void ticksOfBothAreKeptAndWordsOfBothAreShown() {
        String closing = begun();
        Screen mine = one.open(closing);
        Screen theirs = other.open(closing);
        later(theirs.form(closing).with("habits", "AIRING").with("lesson", "Le chien dort"))
                .submit();

        Screen both = later(mine.form(closing)
                        .with("habits", "SHOWER")
                        .with("howItWent", "WELL")
                        .with("lesson", "La chaudière fuit"))
                .submit();

        assertThat(both.error("lesson")).startsWith("Quelqu’un a écrit ici en même temps que vous.");
        later(both.form(closing).with("lesson", "Le chien dort, la chaudière fuit"))
                .submit();
        FilledForm kept = one.open(closing).form(closing);
        assertThat(kept.value("lesson")).isEqualTo("Le chien dort, la chaudière fuit");
        assertThat(kept.value("habits")).contains("AIRING", "SHOWER");
        assertThat(kept.value("howItWent")).isEqualTo("WELL");
    }

    @Test
    void whatLacksIsAskedAgainWithoutTakingOneForTwo() {
        String closing = begun();
        Screen lacking = one.open(closing).form(closing).with("lesson", "Un").submit();

        Screen again = lacking.form(closing).with("lesson", "Deux").submit();

        assertThat(again.text()).doesNotContain("en même temps que vous");
        assertThat(one.open(closing).form(closing).value("lesson")).isEqualTo("Deux");
    }

    @Test
    void theTimeProposedByTheClockIsKeptAsItWasRead() {
        String closing = begun();
        later(one.open(closing).form(closing).with("minutes", "42")).submit();

        assertThat(one.open(closing).form(closing).value("minutes")).isEqualTo("42");
    }

    @Test
    void whoeverIsAloneReadsThatClosingSaysTheyAreOut() {
        String closing = begun();

        assertThat(one.open(closing).text()).contains("clore dit aussi que vous êtes sorti·e");
        assertThat(other.open(closing).text()).doesNotContain("clore dit aussi");
    }

    @Test
    void twoClocksAreNoDisagreement() {
        String closing = begun();
        FilledForm mine = later(one.open(closing).form(closing));
        later(other.open(closing).form(closing).with("minutes", "41")).submit();

        assertThat(mine.with("nextNote", "Rien").submit().text()).doesNotContain("Entre-temps");
        assertThat(one.open(closing).form(closing).value("minutes")).isEqualTo("41");
    }

    @Test
    void whatSavesItselfGivesNoConsent() {
        String closing =
                Visits.visitOf(visits.firstPart(one, visits.resident(account), PartType.STANDARD)) + "/cloture";

        Screen line = one.open(closing)
                .form(closing)
                .with("nextNote", "Repasser en mai")
                .with("keepHow", "ORAL")
                .with("quietly", "true")
                .submit();

        assertThat(line.text()).startsWith("Enregistré à ");
        Screen resumed = other.open(closing);
        assertThat(resumed.form(closing).value("nextNote")).isEqualTo("Repasser en mai");
        assertThat(resumed.text()).contains("Garder sa fiche");
    }

    private String begun() {
        return Visits.visitOf(visits.firstPart(one, visits.resident(account, KEEP_CARD), PartType.STANDARD))
                + "/cloture";
    }

    private static FilledForm later(FilledForm form) {
        return form.with("plus-tard", "1");
    }
}

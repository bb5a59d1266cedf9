package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two advisors, or one and the team, on one referral (Q17). */
@PageTest
class ReferralAtOnceTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    @Autowired
    JdbcClient database;

    private CurrentAccount account;
    private Visitor advisor;
    private NewReferrals made;
    private AdvisorSteps steps;

    @BeforeEach
    void hireAnAdvisor() {
        account = people.advisor();
        advisor = visitors.as(account);
        made = new NewReferrals(cards, referring, people.concierge());
        steps = new AdvisorSteps(advisor, database);
    }

    @Test
    void ofTwoWhoTakeAStepAtOnceTheSecondSeesTheFirstAndLosesNothing() {
        String path = made.refer(account.organisation());
        book(path);
        FilledForm late = steps.form(path, "absence").with("note", "Attendue une demi-heure");
        CurrentAccount other = people.another(Role.ADVISOR);
        new AdvisorSteps(visitors.as(other), database).form(path, "rencontre").submit();

        Screen shown = late.submit();
        assertThat(shown.text())
                .contains(
                        "Entre-temps, cette orientation a changé",
                        "Rencontre faite",
                        other.name(),
                        "Ouvrir un dossier");
        FilledForm kept = shown.form(path + "/etapes/absence");
        assertThat(kept.value("note")).isEqualTo("Attendue une demi-heure");
        assertThat(steps.standing(path)).containsExactly("ORIENTED", "BOOKED", "MET");
    }

    @Test
    void ofTwoWhoTakeBackAtOnceOnlyOneStepIsUndone() {
        String path = made.refer(account.organisation());
        book(path);
        steps.form(path, "rencontre").submit();
        FilledForm mine = takingBack(advisor, path);
        FilledForm other = takingBack(visitors.as(people.another(Role.ADVISOR)), path);

        mine.submit();
        Screen shown = other.submit();

        assertThat(shown.text()).contains("Entre-temps, cette orientation a changé", "étape annulée");
        assertThat(steps.standing(path)).containsExactly("ORIENTED", "BOOKED");
        assertThat(shown.form(path + "/etapes/annulation").value("why")).isEqualTo("Erreur");
    }

    @Test
    void theTeamReadsWhoTookAStepBackAndWhy() {
        String path = made.refer(account.organisation());
        openFile(path, "AMELIO");
        takingBack(advisor, path).submit();

        assertThat(visitors.as(people.concierge())
                        .open(path.replace("/orientations/", "/orientations/suivi/"))
                        .text())
                .contains("Dossier ouvert – étape annulée", "Annulée parce que : Erreur");
    }

    private static FilledForm takingBack(Visitor visitor, String path) {
        return visitor.open(path + "/etapes/annulation")
                .form(path + "/etapes/annulation")
                .with("why", "Erreur");
    }

    private void book(String path) {
        steps.form(path, "rendez-vous")
                .with("meetingAt", AdvisorSteps.MEETING.toString())
                .submit();
    }

    private void openFile(String path, String programme) {
        steps.form(path, "dossier")
                .with("fileNumber", "A-1204")
                .with("programme", programme)
                .submit();
    }
}

package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each step of an advisor asks for, and what it says of a wrong answer. */
@PageTest
class ReferralStepFormTests {

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
    private NewReferrals made;
    private AdvisorSteps steps;

    @BeforeEach
    void hireAnAdvisor() {
        account = people.advisor();
        made = new NewReferrals(cards, referring, people.concierge());
        steps = new AdvisorSteps(visitors.as(account), database);
    }

    @Test
    void aFileNeedsItsNumberAndItsProgrammeAndKeepsWhatWasTyped() {
        String path = made.refer(account.organisation());

        Screen wrong = steps.form(path, "dossier").with("note", "Dossier prêt").submit();
        assertThat(wrong.error("fileNumber")).isEqualTo("Indiquez le numéro du dossier.");
        assertThat(wrong.form(path + "/etapes/dossier").value("note")).isEqualTo("Dossier prêt");

        Screen half =
                wrong.form(path + "/etapes/dossier").with("fileNumber", "A-7").submit();
        assertThat(half.error("programme")).isEqualTo("Choisissez le programme.");
        assertThat(half.form(path + "/etapes/dossier").value("fileNumber")).isEqualTo("A-7");

        Screen tooLong = half.form(path + "/etapes/dossier")
                .with("fileNumber", "9".repeat(41))
                .with("programme", "SECRET")
                .submit();
        assertThat(tooLong.error("fileNumber")).isEqualTo("Écrivez au plus 40 caractères.");
        assertThat(tooLong.status()).isEqualTo(200);
    }

    @Test
    void aMeetingNeedsItsMomentAndAClosingItsReason() {
        String path = made.refer(account.organisation());
        assertThat(steps.form(path, "rendez-vous").submit().error("meetingAt"))
                .isEqualTo("Indiquez le jour et l’heure.");
        assertThat(steps.form(path, "rendez-vous")
                        .with("meetingAt", "demain")
                        .submit()
                        .error("meetingAt"))
                .isEqualTo("Indiquez une date et une heure.");
        assertThat(steps.form(path, "rendez-vous")
                        .with("meetingAt", AdvisorSteps.MEETING.minusYears(1))
                        .submit()
                        .error("meetingAt"))
                .startsWith("C’est avant l’orientation, faite le ");
        assertThat(steps.form(path, "rendez-vous")
                        .with("meetingAt", AdvisorSteps.MEETING.plusYears(1))
                        .submit()
                        .error("meetingAt"))
                .isEqualTo("C’est dans plus d’un an : vérifiez l’année.");
        assertThat(steps.standing(path)).containsExactly("ORIENTED");
        assertThat(steps.form(path, "cloture").submit().error("closing")).isEqualTo("Dites pourquoi.");
    }
}

package fr.bricoconcierge.closing;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
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

/** What the last screen of a visit asks for, and what it says. */
@PageTest
@Import(Visits.class)
class ClosingPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    CurrentAccount account;
    Visitor concierge;
    Closings closings;

    @BeforeEach
    void signIn() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        closings = new Closings(visits, concierge);
    }

    @Test
    void nothingIsClosedBeforeItIsCompleteAndNothingTypedIsLost() {
        String visit = closings.begun(visits.resident(account, KEEP_CARD));
        Screen page = concierge.open(visit + "/cloture");

        Screen refused =
                page.form(visit + "/cloture").with("lesson", "Les vieux joints").submit();

        assertThat(refused.error("advances")).startsWith("Cochez au moins une avancée");
        assertThat(refused.error("habits")).isEqualTo("Cochez au moins un bon geste dont vous avez parlé.");
        assertThat(refused.error("amelio")).isEqualTo("Dites ce qu’a donné la discussion sur Amelio.");
        assertThat(refused.error("nextStep")).isEqualTo("Dites ce qui est prévu ensuite.");
        assertThat(refused.error("howItWent")).isEqualTo("Dites comment cela s’est passé.");
        assertThat(closings.state(visit)).isEqualTo("OPEN");
        assertThat(concierge.open(visit + "/cloture").form(visit + "/cloture").value("lesson"))
                .isEqualTo("Les vieux joints");
    }

    @Test
    void wrongInputIsNamedBesideItsField() {
        String visit = closings.begun(visits.resident(account, KEEP_CARD));

        Screen wrong = closings.form(visit)
                .with("minutes", "longtemps")
                .with("nextOn", "bientôt")
                .with("amelio", "PEUT_ETRE")
                .with("lesson", "x".repeat(2001))
                .submit();

        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.error("minutes")).isEqualTo("Indiquez un nombre entier.");
        assertThat(wrong.error("nextOn")).isEqualTo("Indiquez une date qui existe, par exemple 03/03/2026.");
        assertThat(wrong.error("amelio")).isEqualTo("Cette valeur n’est pas comprise. Vérifiez ce qui est écrit.");
        assertThat(wrong.error("lesson")).isEqualTo("Écrivez au plus 2 000 caractères.");
        assertThat(wrong.form(visit + "/cloture").value("lesson")).hasSize(2001);
    }

    @Test
    void whatLacksIsToldTogetherWithWhatIsWrong() {
        String visit = closings.begun(visits.resident(account, KEEP_CARD));

        Screen wrong = closings.form(visit)
                .with("minutes", "601")
                .with("lesson", "x".repeat(2001))
                .without("habits")
                .submit();

        assertThat(wrong.error("habits")).isEqualTo("Cochez au moins un bon geste dont vous avez parlé.");
        assertThat(wrong.error("minutes")).isEqualTo("Écrivez au plus 600 minutes.");
        assertThat(wrong.error("lesson")).isEqualTo("Écrivez au plus 2 000 caractères.");
        assertThat(closings.state(visit)).isEqualTo("OPEN");
    }

    @Test
    void aCompleteVisitIsClosedAndItsReportIsNoLongerDue() {
        String visit = closings.begun(visits.resident(account, KEEP_CARD));

        Screen closed = closings.form(visit).submit();

        assertThat(closed.text())
                .contains("L’intervention est close. Merci !", "Terminée", "Réparé", "La personne va y réfléchir");
        assertThat(closings.openTasks("UNFINISHED_REPORT", visit)).isZero();
        assertThat(concierge.post(visit + "/cloture").status()).isEqualTo(409);
        assertThat(concierge.open(visit + "/cloture").path()).isEqualTo(visit);
        assertThat(concierge.open(visit + "/retrait").path()).isEqualTo(visit);
        assertThat(concierge.post(visit + "/parties", "genre", "ADVICE").status())
                .isEqualTo(409);
    }

    @Test
    void whatTheReportSaysIsTickedByItself() {
        ResidentId resident = visits.resident(account, KEEP_CARD);
        Screen part = visits.firstPart(concierge, resident, PartType.STANDARD);
        part.form(part.path() + "/equipements")
                .with("item", part.select("select[name=item] option").last().val())
                .with("room", "Cuisine")
                .submit();
        String visit = Visits.visitOf(part);

        Screen page = concierge.open(visit + "/cloture");
        assertThat(page.texts(".told")).containsExactly("Équipement posé");
        assertThat(page.select("#sans-accord").text()).contains("Noter l’accord");
        concierge.post(visit + "/accord/oral");
        assertThat(concierge.open(visit + "/cloture").select("#sans-accord")).isEmpty();

        assertThat(closings.form(visit).without("advances").submit().text()).contains("L’intervention est close.");
    }

    @Test
    void whatAPartLacksIsNamedWithALinkToIt() {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.EMERGENCY);
        String visit = Visits.visitOf(part);

        Screen refused = closings.form(visit).submit();

        assertThat(refused.texts(".notice__list a"))
                .contains("Partie 1, mise en sécurité : orientez vers un professionnel ou un service public.");
        assertThat(refused.select("a[href=" + part.path() + "#mise-en-securite]"))
                .isNotEmpty();
        assertThat(closings.state(visit)).isEqualTo("OPEN");
    }

    @Test
    void aReportMayBeLeftForLaterWithWhatItHolds() {
        String visit = closings.begun(visits.resident(account, KEEP_CARD));

        Screen left = concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("lesson", "À reprendre")
                .with("plus-tard", "1")
                .submit();

        assertThat(left.text()).contains("Le compte rendu reste à terminer.");
        assertThat(closings.openTasks("UNFINISHED_REPORT", visit)).isEqualTo(1);
        assertThat(concierge.open(visit + "/cloture").form(visit + "/cloture").value("lesson"))
                .isEqualTo("À reprendre");
    }
}

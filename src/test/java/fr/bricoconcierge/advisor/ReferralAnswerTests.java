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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an advisor says and asks beside the steps. */
@PageTest
class ReferralAnswerTests {

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

    @BeforeEach
    void hireAnAdvisor() {
        account = people.advisor();
        advisor = visitors.as(account);
        made = new NewReferrals(cards, referring, people.concierge());
    }

    @Test
    void theAnswerStandsBesideTheStateWithItsReason() {
        String path = made.refer(account.organisation());
        assertThat(answering(path).submit().error("reason")).isEqualTo("Choisissez une réponse.");

        Screen answered = answering(path).with("reason", "NO_REPLY").submit();
        assertThat(answered.text())
                .contains("La réponse est enregistrée.", "Injoignable", "ne répond pas à nos appels", "Orientée");
        assertThat(visitors.as(people.concierge()).open(team(path)).text())
                .contains("Injoignable", "ne répond pas à nos appels", account.name());
    }

    @Test
    void anotherReasonIsSaidInWordsAndWhatWasTypedIsKept() {
        String path = made.refer(account.organisation());
        Screen refused = answering(path).with("reason", "NOT_ELIGIBLE_OTHER").submit();
        assertThat(refused.error("words")).isEqualTo("Dites en quelques mots quelle est cette raison.");
        assertThat(refused.form(path + "/reponse").value("reason")).isEqualTo("NOT_ELIGIBLE_OTHER");

        assertThat(refused.form(path + "/reponse")
                        .with("words", "Péniche habitée")
                        .submit()
                        .text())
                .contains("Non éligible", "Péniche habitée");
    }

    @Test
    void earlierAnswersStayReadableWithTheirAuthors() {
        String path = made.refer(account.organisation());
        answering(path).with("reason", "NO_REPLY").submit();
        answering(path)
                .with("reason", "RECENT_HOME")
                .with("words", "Maison de 2019")
                .submit();

        for (Screen page :
                List.of(advisor.open(path), visitors.as(people.concierge()).open(team(path)))) {
            assertThat(page.texts(".answers li")).hasSize(2);
            assertThat(page.texts(".answers li").get(0)).contains("logement trop récent", "Maison de 2019");
            assertThat(page.texts(".answers li").get(1)).contains("ne répond pas à nos appels", account.name());
        }
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondSeesTheFirstAndChooses() {
        String path = made.refer(account.organisation());
        FilledForm mine = answering(path).with("reason", "INCOME").with("words", "Deux salaires");
        Visitor colleague = visitors.as(people.another(Role.ADVISOR));
        colleague
                .open(path + "/reponse")
                .form(path + "/reponse")
                .with("reason", "LATER")
                .submit();

        Screen shown = mine.submit();
        assertThat(shown.text()).contains("vient de répondre", "projet remis à plus tard");
        FilledForm kept = shown.form(path + "/reponse");
        assertThat(kept.value("words")).isEqualTo("Deux salaires");
        assertThat(kept.value("reason")).isEqualTo("INCOME");
        assertThat(advisor.open(path).texts(".answers li")).hasSize(1);

        assertThat(kept.submit().texts(".answers li")).hasSize(2);
    }

    @Test
    void aDoubleClickGivesOneAnswer() {
        String path = made.refer(account.organisation());
        FilledForm form = answering(path).with("reason", "INFORMED");
        form.submit();
        assertThat(form.submit().texts(".answers li")).hasSize(1);
    }

    private FilledForm answering(String path) {
        return advisor.open(path + "/reponse").form(path + "/reponse");
    }

    private static String team(String path) {
        return path.replace("/orientations/", "/orientations/suivi/");
    }

    @Test
    void aCourtesyVisitBecomesTheTaskOfWhoeverBroughtTheHousehold() {
        String path = made.refer(account.organisation());
        Screen form = advisor.open(path).follow("Demander une visite");
        assertThat(form.form(path + "/visite-de-courtoisie").submit().error("message"))
                .isEqualTo("Dites ce que la visite doit permettre.");

        Screen asked = form.form(path + "/visite-de-courtoisie")
                .with("message", "Retrouver l’avis d’impôt")
                .submit();

        assertThat(asked.text()).contains("La visite est demandée.", "Demandée à Samira Benali");
        assertThat(database.sql(
                                "select owner_id || ' ' || note from task where kind = 'COURTESY_VISIT' and cause_id = ?")
                        .param(AdvisorSteps.id(path))
                        .query(String.class)
                        .list())
                .containsExactly(people.concierge().id() + " Retrouver l’avis d’impôt");
    }
}

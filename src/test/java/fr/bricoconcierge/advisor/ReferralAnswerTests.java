package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
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
    void theAnswerStandsBesideTheState() {
        String path = made.refer(account.organisation());
        assertThat(advisor.open(path + "/reponse")
                        .form(path + "/reponse")
                        .submit()
                        .error("answer"))
                .isEqualTo("Choisissez une réponse.");

        Screen answered = advisor.open(path + "/reponse")
                .form(path + "/reponse")
                .with("answer", "UNREACHABLE")
                .submit();

        assertThat(answered.text()).contains("La réponse est enregistrée.", "Injoignable", "Orientée");
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

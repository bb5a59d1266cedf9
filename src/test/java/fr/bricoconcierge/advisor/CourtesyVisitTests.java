package fr.bricoconcierge.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.referral.NewReferrals;
import fr.bricoconcierge.referral.Referring;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an advisor asks for is one of our contacts, counted once, and done by whoever passes by (H7, R6). */
@PageTest
class CourtesyVisitTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Autowired
    Referring referring;

    private Visitor concierge;
    private Visitor advisor;
    private String card;
    private ResidentId resident;
    private String visit;

    @BeforeEach
    void refer() {
        concierge = visitors.as(people.concierge());
        advisor = visitors.as(people.advisor());
        NewReferrals made = new NewReferrals(cards, referring, people.concierge());
        resident = made.agreeingResident();
        card = "/habitants/" + resident;
        visit = "/orientations/" + made.refer(resident, people.advisor().organisation()) + "/visite-de-courtoisie";
    }

    @Test
    void itCountsOnceWhenItIsAskedForAndNotAgainWhenSomebodyPassesBy() {
        ask("Rassurer");
        ask("Rassurer encore");
        assertThat(concierge.open(card).text())
                .contains("1 contact sur 3", "AMELIO Visite de courtoisie demandée par le conseil");

        concierge
                .open("/interventions/nouvelle?habitant=" + resident)
                .form("/interventions")
                .with("ours", "true")
                .submit();
        assertThat(concierge.open(card).text())
                .contains("1 contact sur 3", "0 intervention sur 3")
                .doesNotContain("AMELIO Visite de courtoisie");
    }

    @Test
    void pastTheLimitTheAdvisorSaysWhyTooAndLosesNothingTyped() {
        for (int i = 0; i < 3; i++) {
            concierge.post(card + "/appels", "call", UUID.randomUUID().toString(), "outcome", "ANSWERED");
        }
        Screen form = advisor.open(visit);
        assertThat(form.text()).contains("3 contacts sur 3 depuis 30 jours");

        Screen refused = form.form(visit).with("message", "Retrouver un papier").submit();
        assertThat(refused.error("whyBeyond")).startsWith("Dites pourquoi passer outre la charte");
        assertThat(refused.form(visit).value("message")).isEqualTo("Retrouver un papier");
        assertThat(concierge.open(card).text()).doesNotContain("Visite de courtoisie demandée");

        refused.form(visit).with("whyBeyond", "Le dossier expire").submit();
        assertThat(concierge.open(card).text()).contains("4 contacts sur 3", "Le dossier expire");
    }

    private void ask(String message) {
        advisor.open(visit).form(visit).with("message", message).submit();
    }
}

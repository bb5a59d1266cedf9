package fr.bricoconcierge.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The good reasons, as the coordinator keeps them. */
@PageTest
class ReasonPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ResidentCards cards;

    @Test
    void whatTheCoordinatorAddsIsOfferedUntilItIsWithdrawn() {
        Visitor coordinator = visitors.as(people.coordinator());
        String label = "Volet " + UUID.randomUUID().toString().substring(0, 8);
        Screen added =
                list(coordinator).form("/agenda/motifs").with("label", label).submit();
        assertThat(added.text()).contains(label, "Pas encore choisi");
        assertThat(offered()).contains(label);
        assertThat(added.form("/agenda/motifs")
                        .with("label", label.toUpperCase(Locale.FRANCE))
                        .submit()
                        .error("label"))
                .isEqualTo("Ce motif est déjà dans la liste.");
        assertThat(added.form("/agenda/motifs").with("label", " ").submit().error("label"))
                .isEqualTo("Écrivez le motif en quelques mots.");

        String retire = added.select(".row:contains(" + label + ") form").attr("action");
        assertThat(coordinator.post(retire).texts(".row__title")).doesNotContain(label);
        assertThat(offered()).doesNotContain(label);

        assertThat(list(coordinator)
                        .form("/agenda/motifs")
                        .with("label", label)
                        .submit()
                        .text())
                .contains(label);
        coordinator.post(retire);
    }

    @Test
    void somethingAlwaysRemainsToChoose() {
        Visitor coordinator = visitors.as(people.coordinator());

        assertThat(list(coordinator).select("form[action*='OTHER']")).isEmpty();
        assertThat(coordinator.post("/agenda/motifs/OTHER/retrait").status()).isEqualTo(404);
        assertThat(coordinator.post("/agenda/motifs/nothing/retrait").status()).isEqualTo(404);
    }

    private static Screen list(Visitor coordinator) {
        return coordinator.open("/agenda").follow("Motifs");
    }

    private String offered() {
        CurrentAccount concierge = people.concierge();
        ResidentId nadia = AgendaFixture.resident(cards, "Nadia", concierge.id());
        return visitors.as(concierge)
                .open("/rendez-vous/nouveau?habitant=" + nadia)
                .text();
    }
}

package fr.bricoconcierge.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The coordinator keeps the list of papers to bring. */
@PageTest
class PaperListTests {

    private static final String PAGE = "/pilote/papiers";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    PaperList list;

    Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.another(Role.COORDINATOR));
    }

    @Test
    void theListBroughtAlongKnowsEverySituation() {
        assertThat(list.groups()).allSatisfy(group -> assertThat(group.papers()).isNotEmpty());
        assertThat(coordinator.open("/pilote").follow("Papiers à apporter").texts(".row__title"))
                .contains("Dernier avis d’impôt de toutes les personnes du logement", "Bail", "Coordonnées du syndic");
    }

    @Test
    void aPaperIsAddedRenamedRetiredAndPutBack() {
        String label = "Attestation " + UUID.randomUUID();
        assertThat(add(label).texts(".row__title")).contains(label);
        assertThat(add(label.toUpperCase()).error("label")).isEqualTo("C’est déjà dans la liste.");
        UUID id = idOf(label);
        String page = PAGE + "/" + id;
        String renamed = "Certificat " + UUID.randomUUID();
        Screen changed = coordinator
                .open(page)
                .form(page)
                .with("label", renamed)
                .with("situation", "TENANT")
                .submit();
        assertThat(changed.texts(".row__title")).contains(renamed).doesNotContain(label);
        Screen retired = changed.form(page + "/retrait").submit();
        assertThat(retired.texts(".row__title")).doesNotContain(renamed);
        assertThat(retired.form(page + "/remise").submit().texts(".row__title")).contains(renamed);
        coordinator.post(page + "/retrait");
    }

    @Test
    void theOrderIsTheCoordinators() {
        String first = "A " + UUID.randomUUID();
        String second = "B " + UUID.randomUUID();
        add(first);
        add(second);
        coordinator.post(PAGE + "/" + idOf(second) + "/plus-haut");
        List<String> order =
                list.groups().get(0).papers().stream().map(PaperLine::label).toList();
        assertThat(order.indexOf(second)).isEqualTo(order.indexOf(first) - 1);
        coordinator.post(PAGE + "/" + idOf(first) + "/retrait");
        coordinator.post(PAGE + "/" + idOf(second) + "/retrait");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        Screen refused = coordinator.open(PAGE).form(PAGE).without("situation").submit();
        assertThat(refused.error("label")).isEqualTo("Écrivez de quel papier il s’agit.");
        assertThat(refused.error("situation")).isEqualTo("Choisissez à qui il est demandé.");
        assertThat(coordinator.open(PAGE + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private Screen add(String label) {
        return coordinator
                .open(PAGE)
                .form(PAGE)
                .with("label", label)
                .with("situation", "EVERYONE")
                .submit();
    }

    private UUID idOf(String label) {
        return list.groups().stream()
                .flatMap(group -> group.papers().stream())
                .filter(paper -> paper.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

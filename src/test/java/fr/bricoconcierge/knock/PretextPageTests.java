package fr.bricoconcierge.knock;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people say when they say no, as the coordinator words it. */
@PageTest
class PretextPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Test
    void theCoordinatorKeepsTheListOfPretexts() {
        Visitor coordinator = visitors.as(people.coordinator());
        String label = "Volet " + UUID.randomUUID().toString().substring(0, 8);
        Screen added = coordinator
                .open("/tournees/pretextes")
                .form("/tournees/pretextes")
                .with("label", label)
                .submit();
        assertThat(added.text()).contains(label);
        assertThat(added.form("/tournees/pretextes")
                        .with("label", label)
                        .submit()
                        .error("label"))
                .isEqualTo("Ce prétexte est déjà dans la liste.");
        assertThat(added.form("/tournees/pretextes").with("label", " ").submit().error("label"))
                .isEqualTo("Écrivez le prétexte en quelques mots.");
        String retire = added.select(".row:contains(" + label + ") form").attr("action");
        assertThat(coordinator.post(retire).texts(".row__title")).doesNotContain(label);
    }
}

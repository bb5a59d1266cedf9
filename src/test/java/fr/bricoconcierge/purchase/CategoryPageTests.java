package fr.bricoconcierge.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the fund may be spent on is a list that the coordinator sets (F3). */
@PageTest
class CategoryPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    ExpenseCategories categories;

    Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void aKindOfExpenseIsAddedOnceOfferedAndTakenBack() {
        String label = "Ventilation " + UUID.randomUUID();

        Screen listed = adding(label).submit();

        assertThat(listed.text()).contains(label, "aucun achat");
        assertThat(adding(label.toUpperCase(java.util.Locale.ROOT)).submit().error("label"))
                .startsWith("Cette nature de dépense est déjà");
        assertThat(categories.choices()).anyMatch(choice -> choice.label().equals(label));
        String id = categories.choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
        assertThat(coordinator.post("/fonds/natures/" + id + "/retrait").text())
                .contains("Elle ne sera plus proposée.");
        assertThat(categories.choices()).noneMatch(choice -> choice.label().equals(label));
    }

    @Test
    void anEmptyOneIsNamed() {
        assertThat(adding(" ").submit().error("label")).isEqualTo("Écrivez la nature de dépense.");
        assertThat(adding("x".repeat(61)).submit().error("label")).isEqualTo("Écrivez au plus 60 caractères.");
    }

    private FilledForm adding(String label) {
        return coordinator.open("/fonds/natures").form("/fonds/natures").with("label", label);
    }
}

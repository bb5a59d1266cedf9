package fr.bricoconcierge.limits;

import static fr.bricoconcierge.resident.ConsentPurpose.KEEP_CARD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is never done is the coordinator's to say, and stands in the visit where the theme is chosen. */
@PageTest
@Import(Visits.class)
class LimitPageTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    private Visitor coordinator;
    private CurrentAccount account;
    private Visitor concierge;

    private final String sentence =
            "Aucun chantier " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
    }

    @Test
    void whatTheCoordinatorAddsShowsWithItsThemeUntilItIsWithdrawn() {
        Screen added = add(sentence, "WINDOWS");
        assertThat(added.text()).contains("C’est dans la liste.", sentence);
        assertThat(about("WINDOWS").text()).contains("Ce que nous ne faisons jamais", sentence);
        assertThat(about("BILLS").text()).doesNotContain(sentence);

        String retire = added.select(".row:contains(" + sentence + ") form").attr("action");
        assertThat(coordinator.post(retire).texts(".row__title")).doesNotContain(sentence);

        assertThat(about("WINDOWS").text()).doesNotContain(sentence);
    }

    @Test
    void whatHoldsForAnyThemeShowsWithEach() {
        String retire =
                add(sentence, "").select(".row:contains(" + sentence + ") form").attr("action");

        assertThat(about("BILLS").text()).contains(sentence);
        coordinator.post(retire);
        assertThat(add(sentence, "").text()).contains(sentence);
        coordinator.post(retire);
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        String retire = add(sentence, "GAS")
                .select(".row:contains(" + sentence + ") form")
                .attr("action");

        assertThat(add(sentence.toUpperCase(Locale.FRANCE), "GAS").error("sentence"))
                .isEqualTo("C’est déjà dans la liste.");
        assertThat(add(" ", "GAS").error("sentence")).isEqualTo("Écrivez ce qui n’est jamais fait.");
        assertThat(add("x".repeat(201), "GAS").error("sentence")).isEqualTo("Écrivez au plus 200 caractères.");
        coordinator.post(retire);
        assertThat(coordinator
                        .post("/limites/" + UUID.randomUUID() + "/retrait")
                        .status())
                .isEqualTo(404);
    }

    private Screen add(String words, String theme) {
        return coordinator
                .open("/fiches-pratiques")
                .follow("Ce que nous ne faisons jamais")
                .form("/limites")
                .with("sentence", words)
                .with("theme", theme)
                .submit();
    }

    private Screen about(String theme) {
        Screen part = visits.firstPart(concierge, visits.resident(account, KEEP_CARD), PartType.ADVICE);
        return part.form(part.path() + "/probleme")
                .with("theme", theme)
                .with("description", "Quelque chose")
                .with("responsible", "OCCUPANT")
                .submit();
    }
}

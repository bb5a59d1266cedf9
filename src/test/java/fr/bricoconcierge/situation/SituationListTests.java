package fr.bricoconcierge.situation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list starts as the founding document has it, and is the coordinator's from there on. */
@PageTest
class SituationListTests {

    private static final String LIST = "/apprentissages/situations/liste";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    /** Each line: the document's words, the kind, the words of the list. */
    @Test
    void everySituationOfTheFoundingDocumentIsThereInItsOrderWithItsEvidence() throws IOException {
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/situations-to-meet.csv")).stream()
                .map(line -> line.substring(line.indexOf(';') + 1).replace(" :", "\u00a0:"))
                .toList();

        List<String> listed = database.sql(
                        "select stage || ';' || label from situation where added_by is null"
                                + " order by array_position(array['FIRST_CONTACT', 'INTERVENTION', 'FOLLOW_UP'], stage), position")
                .query(String.class)
                .list();

        assertThat(expected).hasSize(17);
        assertThat(listed).containsExactlyElementsOf(expected);
        assertThat(database.sql("select evidence from situation where added_by is null")
                        .query(String.class)
                        .list())
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .allSatisfy(Evidence::valueOf);
    }

    @Test
    void oneIsAddedRenamedAndTakesAnotherKind() {
        String name = "Ajoutée " + tag;
        assertThat(add(name).texts(".row__title")).contains(name);
        assertThat(add(name.toUpperCase(java.util.Locale.FRANCE)).error("label"))
                .isEqualTo("Cette situation est déjà dans la liste, peut-être retirée.");
        assertThat(add(" ").error("label")).isEqualTo("Dites quelle situation.");

        Screen form = coordinator.open(LIST).follow(name);
        assertThat(form.form(form.path()).value("label")).isEqualTo(name);
        Screen kept = form.form(form.path())
                .with("label", "Renommée " + tag)
                .with("stage", "FOLLOW_UP")
                .submit();

        assertThat(kept.select(".row:contains(Renommée " + tag + ")").text()).contains("Réorientation et suivi");
        assertThat(kept.texts(".row__title")).doesNotContain(name);
    }

    @Test
    void oneMovesUpAndDownAmongItsKind() {
        add("Avant " + tag);
        add("Après " + tag);
        String moves = "/apprentissages/situations/" + id("Après " + tag);

        coordinator.post(moves + "/haut");
        assertThat(mine()).containsExactly("Après " + tag, "Avant " + tag);
        coordinator.post(moves + "/bas");
        assertThat(mine()).containsExactly("Avant " + tag, "Après " + tag);
    }

    @Test
    void aRetiredOneLeavesThePageUntilItIsPutBack() {
        String name = "Retirée " + tag;
        add(name);
        String address = "/apprentissages/situations/" + id(name);

        coordinator.post(address + "/retrait");
        assertThat(coordinator.open("/apprentissages/situations").text()).doesNotContain(name);
        assertThat(coordinator
                        .open(LIST)
                        .select(".row:contains(" + name + ") .badge")
                        .text())
                .isEqualTo("Retirée");

        coordinator.post(address + "/remise");
        assertThat(coordinator.open("/apprentissages/situations").text()).contains(name);
        assertThat(coordinator
                        .post("/apprentissages/situations/" + UUID.randomUUID() + "/retrait")
                        .status())
                .isEqualTo(404);
    }

    private Screen add(String name) {
        return coordinator
                .open("/apprentissages/situations/nouvelle")
                .form("/apprentissages/situations/nouvelle")
                .with("label", name)
                .with("stage", "INTERVENTION")
                .submit();
    }

    private List<String> mine() {
        return coordinator.open(LIST).texts(".row__title").stream()
                .filter(title -> title.endsWith(tag))
                .toList();
    }

    private String id(String name) {
        return database.sql("select id::text from situation where label = ?")
                .param(name)
                .query(String.class)
                .single();
    }
}

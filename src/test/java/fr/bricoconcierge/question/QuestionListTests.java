package fr.bricoconcierge.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.figure.Figures;
import fr.bricoconcierge.shared.Choice;
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

/** The questions start as the founding document has them, each with figures, and are the coordinator's from there on. */
@PageTest
class QuestionListTests {

    private static final String LIST = "/apprentissages/questions/liste";
    private static final String NEW = "/apprentissages/questions/nouvelle";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    /** Each line: the document's words, the theme, the words of the list. */
    @Test
    void everyQuestionOfTheFoundingDocumentIsThereInItsOrderWithItsFigures() throws IOException {
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/questions-to-answer.csv")).stream()
                .map(line -> line.substring(line.indexOf(';') + 1).replace(" ?", "\u00a0?"))
                .toList();

        List<String> listed = database.sql(
                        "select theme || ';' || wording from learning_question where added_by is null"
                                + " order by array_position(array['HYPOTHESIS', 'FIRST_CONTACT', 'INTERVENTION', 'FOLLOW_UP'], theme), position")
                .query(String.class)
                .list();

        assertThat(expected).hasSize(20);
        assertThat(listed).containsExactlyElementsOf(expected);
        assertThat(database.sql("select count(*) from learning_question q where added_by is null and not exists"
                                + " (select 1 from learning_question_figure f where f.question_id = q.id)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyFigureOfAQuestionIsInTheCatalogue() {
        List<String> known = figures.choices().stream().map(Choice::value).toList();

        assertThat(known).doesNotHaveDuplicates();
        assertThat(known)
                .containsAll(database.sql("select distinct figure from learning_question_figure")
                        .query(String.class)
                        .list());
    }

    @Test
    void oneIsAddedRewordedMovedAndRetired() {
        assertThat(add("Avant " + tag).texts(".row__title")).contains("Avant " + tag);
        assertThat(add("avant " + tag).error("wording"))
                .isEqualTo("Cette question est déjà dans la liste, peut-être retirée.");
        assertThat(add(" ").error("wording")).isEqualTo("Écrivez la question.");
        add("Après " + tag);

        coordinator.post("/apprentissages/questions/" + id("Après " + tag) + "/haut");
        assertThat(mine()).containsExactly("Après " + tag, "Avant " + tag);
        coordinator.post("/apprentissages/questions/" + id("Après " + tag) + "/bas");
        assertThat(mine()).containsExactly("Avant " + tag, "Après " + tag);

        Screen form = coordinator.open(LIST).follow("Avant " + tag);
        assertThat(form.form(form.path()).value("figures")).isEqualTo("DOORS");
        form.form(form.path()).with("wording", "Autrement " + tag).submit();
        assertThat(mine()).containsExactly("Autrement " + tag, "Après " + tag);

        String address = "/apprentissages/questions/" + id("Après " + tag);
        coordinator.post(address + "/retrait");
        assertThat(coordinator.open("/apprentissages/questions").text()).doesNotContain("Après " + tag);
        coordinator.post(address + "/remise");
        assertThat(coordinator.open("/apprentissages/questions").text()).contains("Après " + tag);
    }

    private Screen add(String wording) {
        return coordinator
                .open(NEW)
                .form(NEW)
                .with("wording", wording)
                .with("theme", "INTERVENTION")
                .with("figures", "DOORS")
                .submit();
    }

    private List<String> mine() {
        return coordinator.open(LIST).texts(".row__title").stream()
                .filter(title -> title.endsWith(tag))
                .toList();
    }

    private String id(String wording) {
        return database.sql("select id::text from learning_question where wording = ?")
                .param(wording)
                .query(String.class)
                .single();
    }
}

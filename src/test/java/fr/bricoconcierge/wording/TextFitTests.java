package fr.bricoconcierge.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A text is kept when all of its paper stays readable, and in letters that can be printed (N1, S2). */
@PageTest
class TextFitTests {

    private static final String SHORT =
            "Ce texte ne tient pas sur un quart de page. Raccourcissez-le, ou faites moins de lignes.";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    private Visitor coordinator;

    @BeforeEach
    void theCoordinatorWrites() {
        coordinator = visitors.as(people.coordinator());
    }

    @ParameterizedTest
    @EnumSource
    void theStandardWordsFitWithAsManyStandsAsThereMayBe(PrintedText text) {
        Words words = text.standard();

        Screen kept = write(text.path(), words.title() + " ici", words.body());

        assertThat(kept.errors()).isEmpty();
        assertThat(kept.texts(".toasts .toast")).isNotEmpty();
        write(text.path(), words.title(), words.body());
    }

    @Test
    void aNoticeOfManyShortLinesIsRefused() {
        String list = "- Une ligne de liste\n".repeat(14).strip();
        String paragraphs = "Court paragraphe.\n\n".repeat(12).strip();

        Screen wrong = write("avis", "Avis de passage", list);

        assertThat(wrong.error("body")).isEqualTo(SHORT);
        assertThat(wrong.form("/pilote/textes/avis").value("body")).isEqualTo(list);
        assertThat(write("avis", "Avis de passage", paragraphs).error("body")).isEqualTo(SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"avis", "courrier", "flyer", "affiche"})
    void aWordWiderThanThePaperIsRefusedWhereItStands(String path) {
        String wide = "Un mot est plus large que la feuille. Raccourcissez-le, ou coupez-le par une espace.";

        Screen title = write(path, "M".repeat(80), "Bonjour.");
        assertThat(title.error("title")).isEqualTo(wide);
        assertThat(title.error("body")).isEmpty();

        Screen body = write(path, "Bonjour", "M".repeat(300));
        assertThat(body.error("body")).isEqualTo(wide);
        assertThat(body.error("title")).isEmpty();
    }

    /** One page before the foot is reached, and no more: the page that holds it all is found by its first refusal. */
    @ParameterizedTest
    @CsvSource({"courrier, 17", "flyer, 9", "affiche, 6"})
    void aTextThatWouldRunIntoTheFootOfItsPageIsRefused(String path, int lines) {
        String body = "Une ligne.\n\n".repeat(lines).strip();

        assertThat(write(path, "Bonjour", body).error("body"))
                .isEqualTo("Ce texte ne tient pas sur une page. Raccourcissez-le.");
        assertThat(write(path, "Bonjour", body.substring("Une ligne.\n\n".length()))
                        .errors())
                .isEmpty();
        write(
                path,
                PrintedText.at(path).orElseThrow().standard().title(),
                PrintedText.at(path).orElseThrow().standard().body());
    }

    @Test
    void lettersThatThePaperWouldNotShowAreNamed() {
        Screen one = write("flyer", "Bonjour 😀", "Bienvenue");
        assertThat(one.error("title")).isEqualTo("Le caractère « 😀 » ne s’imprime pas. Retirez-le.");

        Screen many = write("flyer", "Bonjour", "أهلا Καλώς 😀");
        assertThat(many.error("body"))
                .isEqualTo(
                        "Ces caractères ne s’impriment pas : « أ », « ه », « ل », « ا », « Κ », « α »… Retirez-les.");
        assertThat(many.form("/pilote/textes/flyer").value("body")).isEqualTo("أهلا Καλώς 😀");

        Screen french = write("flyer", "Été à l’œuvre", "Où ça ? « Là » : 12 € — c’est … n° 3, ÿ, Å, ß e\u0301.");
        assertThat(french.errors()).isEmpty();
    }

    private Screen write(String path, String title, String body) {
        String address = "/pilote/textes/" + path;
        return coordinator
                .open(address)
                .form(address)
                .with("title", title)
                .with("body", body)
                .submit();
    }
}

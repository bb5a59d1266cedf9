package fr.bricoconcierge.print;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands on printed documents is written in letters that their font has, wherever it is typed. */
@PageTest
class PrintableTests {

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "/secteurs/nouveau, name",
        "/portes/nouvelle, street",
        "/marches/nouveau, name",
        "/marches/nouveau, place",
        "/marches/nouveau, commune",
        "/pilote/reglages, serviceName",
        "/pilote/reglages, townName",
        "/pilote/reglages, signatory"
    })
    void lettersThatThePaperWouldNotShowAreNamedBesideTheField(String page, String field) {
        Screen wrong = visitors.as(people.coordinator())
                .open(page)
                .form(page)
                .with(field, "Le Clos Ω")
                .submit();

        assertThat(wrong.error(field)).isEqualTo("Le caractère « Ω » ne s’imprime pas. Retirez-le.");
        assertThat(wrong.form(page).value(field)).isEqualTo("Le Clos Ω");
    }
}

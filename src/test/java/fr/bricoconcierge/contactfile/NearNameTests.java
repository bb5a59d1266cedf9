package fr.bricoconcierge.contactfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.door.Bourgs;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A line that names nearly the same person at the same door waits until somebody decides, as the form asks (H3). */
@PageTest
@Import(Bourgs.class)
class NearNameTests {

    private static final String HEADER = "Nom;Prénom;Téléphone;Adresse;Code postal;Ville\n";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Bourgs bourgs;

    private Spreadsheets sheets;
    private String commune;

    @BeforeEach
    void signIn() {
        sheets = new Spreadsheets(visitors.as(people.coordinator()));
        commune = bourgs.next().name();
    }

    @Test
    void aSlipInTheNameOfWhoLivesThereIsToBeDecided() {
        Spreadsheets.bringIn(sheets.preview(HEADER + line("Cousin", "Hélène")));

        assertThat(first("Cousine", "Helène"))
                .contains("À décider", "Peut-être Hélène Cousin, qui a une fiche", "nom proche à la même adresse");
        assertThat(first("Petit", "Hélène")).contains("À décider", "nom proche à la même adresse");
        assertThat(first("Cousin", "Bernard")).contains("Nouvelle fiche");
    }

    @Test
    void soIsAnotherLineOfTheFile() {
        assertThat(Spreadsheets.lines(sheets.preview(HEADER + line("Cousin", "Hélène") + line("Cousine", "Helène"))))
                .satisfies(lines -> assertThat(lines.get(0)).contains("Nouvelle fiche"))
                .satisfies(
                        lines -> assertThat(lines.get(1)).contains("À décider", "Peut-être la personne de la ligne 2"));
    }

    private String first(String name, String firstName) {
        return Spreadsheets.lines(sheets.preview(HEADER + line(name, firstName)))
                .get(0);
    }

    private String line(String name, String firstName) {
        return "%s;%s;%s;7 rue Haute;80000;%s\n".formatted(name, firstName, Spreadsheets.phone(), commune);
    }
}

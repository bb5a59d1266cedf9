package fr.bricoconcierge.door;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.door.Bourgs.Bourg;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An address that the file lacks, added by hand. */
@PageTest
@Import(Bourgs.class)
class MissingAddressPageTests {

    @Autowired
    Bourgs bourgs;

    @Autowired
    Doors doors;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    Visitor concierge;
    Bourg bourg;

    @BeforeEach
    void goThere() {
        concierge = visitors.as(people.concierge());
        bourg = bourgs.next();
    }

    @Test
    void anAddressThatTheFileLacksIsAddedOnce() {
        Screen page = add("rue haute", "12", "BIS");
        assertThat(page.heading()).isEqualTo("12 bis rue Haute");
        assertThat(page.text()).contains("L’adresse et sa porte sont ajoutées.");

        Screen again = add("Rue Haute", "12", "bis");
        assertThat(again.error("number")).isEqualTo("Cette adresse existe déjà. Cherchez-la dans la liste.");
        assertThat(again.form("/portes/nouvelle").value("street")).isEqualTo("Rue Haute");

        assertThat(add("Rue toute neuve", "1", "").heading()).isEqualTo("1 rue toute neuve");
    }

    @Test
    void whatIsWrongAboutAnAddressIsSaid() {
        Screen page = concierge
                .open("/portes/nouvelle")
                .form("/portes/nouvelle")
                .with("commune", "99999")
                .with("street", "1234")
                .with("number", "0")
                .with("suffix", "M. Dupont")
                .submit();
        assertThat(page.error("street")).isEqualTo("Écrivez le nom de la rue.");
        assertThat(page.error("number")).isEqualTo("Un numéro va de 1 à 9999.");
        assertThat(page.error("suffix")).isEqualTo("Écrivez bis, ter, quater ou une lettre.");
        Screen unknown = page.form("/portes/nouvelle")
                .with("street", "Rue Haute")
                .with("number", "1")
                .with("suffix", "")
                .with("commune", "99999")
                .submit();
        assertThat(unknown.error("commune")).isEqualTo("Choisissez une commune de la liste.");
    }

    @Test
    void aDoubleClickAddsOneAddress() {
        var form = concierge
                .open("/portes/nouvelle")
                .form("/portes/nouvelle")
                .with("commune", bourg.code())
                .with("street", "Rue Haute")
                .with("number", "99");
        assertThat(form.submit().path()).isEqualTo(form.submit().path());
        assertThat(doors.search("99 rue haute " + bourg.name(), 5)).hasSize(1);
    }

    private Screen add(String street, String number, String suffix) {
        return concierge
                .open("/portes/nouvelle")
                .form("/portes/nouvelle")
                .with("commune", bourg.code())
                .with("street", street)
                .with("number", number)
                .with("suffix", suffix)
                .submit();
    }
}

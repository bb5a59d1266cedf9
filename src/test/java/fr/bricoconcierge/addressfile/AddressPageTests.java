package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class AddressPageTests {

    private static final String HEADER = "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void aFileIsBroughtAndItsReportShown() throws IOException {
        byte[] file = AddressPageTests.class
                .getResourceAsStream("/addresses/adresses-abimees.csv")
                .readAllBytes();
        Screen report = bring("adresses-abimees.csv", file, "Lille");

        assertThat(report.heading()).isEqualTo("Rapport d’import");
        // the eleven damaged lines but for the one of « Nulle-Part », which is of another commune
        assertThat(report.texts("tbody tr")).hasSize(10);
        assertThat(report.texts("tbody tr").get(3)).startsWith("25 « douze » n’est pas un numéro.");
        assertThat(coordinator.open("/adresses").text()).contains("Lille 59350", "adresses-abimees.csv");
    }

    @Test
    void rejectedLinesAreASpreadsheetWithoutFormulas() {
        String line = "81001_1;=HYPERLINK(1);;Rue Neuve;81000;81001;Testville;;\n";
        Screen report =
                bring("a.csv", (HEADER + "=cmd|x!A1;1;;;;;Ailleurs;;\n" + line).getBytes(StandardCharsets.UTF_8), "");

        Screen csv = report.follow("Télécharger la liste");

        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"lignes-rejetees.csv\"");
        String text = new String(csv.bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffLigne;Motif;Contenu\r\n");
        assertThat(text).contains("2;Le code INSEE manque.;\"'=cmd|x!A1;1;;;;;Ailleurs;;\"");
        assertThat(text).contains("3;«\u00a0=HYPERLINK(1)\u00a0» n’est pas un numéro.");
    }

    @Test
    void aCommuneThatTheFileDoesNotHaveIsPointedOut() {
        String line = "81002_1;1;;Rue Neuve;81000;81002;Testville;;\n";
        Screen report = bring("b.csv", (HEADER + line).getBytes(StandardCharsets.UTF_8), "Tourcoin");
        assertThat(report.text()).contains("Aucune ligne ne concerne ces communes");
    }

    @Test
    void whatIsNoAddressFileIsRefusedBesideTheFieldAndNothingTypedIsLost() {
        Screen page = bring("contacts.csv", "nom;téléphone\nAli;06\n".getBytes(StandardCharsets.UTF_8), "Lille, 59328");
        assertThat(page.error("file")).startsWith("Ce fichier n’est pas un fichier d’adresses");
        assertThat(page.form("/adresses").value("communes")).isEqualTo("Lille, 59328");

        assertThat(bring("vide.csv", new byte[0], "").error("file")).isEqualTo("Ce fichier est vide.");
        assertThat(bring("", new byte[0], "").error("file")).isEqualTo("Choisissez un fichier.");
        assertThat(bring("a.csv", HEADER.getBytes(StandardCharsets.UTF_8), "x".repeat(1001))
                        .error("communes"))
                .isEqualTo("Écrivez au plus 1000 caractères.");
    }

    @Test
    void noPageOfAddressesCostsMoreThanEightStatements() {
        Screen report = bring("c.csv", HEADER.getBytes(StandardCharsets.UTF_8), "");
        assertThat(statements.of(() -> coordinator.open("/adresses"))).hasSizeLessThanOrEqualTo(8);
        assertThat(statements.of(() -> coordinator.open(report.path()))).hasSizeLessThanOrEqualTo(8);
    }

    private Screen bring(String name, byte[] content, String communes) {
        return coordinator
                .open("/adresses")
                .form("/adresses")
                .withFile("file", name, content)
                .with("communes", communes)
                .submit();
    }
}

package fr.bricoconcierge.market;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.door.Bourgs;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Bourgs.class)
class MarketImportTests {

    private static final String HEADER = "commune;nom;lieu;jour;debut;fin;semaines;latitude;longitude\n";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Bourgs bourgs;

    @Autowired
    JdbcClient database;

    Visitor coordinator;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
    }

    @Test
    void nothingIsWrittenBeforeOneAgreesAndASecondImportAddsNothing() throws IOException {
        byte[] file = new ClassPathResource("market/marches.csv").getContentAsByteArray();
        int before = count();

        Screen preview = bring(file);
        assertThat(preview.heading()).isEqualTo("Avant d’importer");
        assertThat(preview.texts("tbody tr")).hasSize(7).allMatch(row -> row.contains("À ajouter"));
        assertThat(preview.texts("tbody tr").get(6)).contains("Il reste à dire quel jour il a lieu d’abord");
        assertThat(count()).isEqualTo(before);

        Screen list = preview.form("/marches/import/confirmation").submit();
        assertThat(list.text()).contains("Le calendrier est importé.", "premier jour à préciser");
        assertThat(count()).isEqualTo(before + 7);

        Screen again = bring(file);
        assertThat(again.texts("tbody tr")).hasSize(7).allMatch(row -> row.contains("Déjà là"));
        assertThat(again.text()).contains("Il n’y a rien à importer");
        preview.form("/marches/import/confirmation").submit();
        assertThat(count()).isEqualTo(before + 7);
    }

    @Test
    void everyBadLineIsNamedWithItsReasonAndTheOthersAreImported() {
        String name = "Marché " + UUID.randomUUID();
        String lines = HEADER
                + "Lille;" + name + ";Place;mardi;07:00;14:00;1;50.6270;3.0490\n"
                + "Lille;" + name + ";Place;lundredi;07:00;14:00;1;;\n"
                + "Lille;" + name + ";Place;jeudi;sept heures;14:00;1;;\n"
                + "Lille;;Place;jeudi;07:00;14:00;1;;\n"
                + "Lille;" + name + ";Place;vendredi;14:00;07:00;1;;\n"
                + "Lille;" + name + ";Place;samedi;7h;14 h 30;9;;\n"
                + "Lille;" + name + ";Place;samedi;7h;14 h 30;1;48.85;\n"
                + "Lille;" + name + ";Place;samedi;7h;14 h 30;1;-33.9;18.4\n"
                + "Lille;" + name + ";Place;mardi;08:00;14:00;1;;\n"
                + ";;;;;;;;\n"
                + "Lille;" + name + ";Place;dimanche;7h;14 h 30;;;\n"
                + "Lille;" + name + ";Place;lundi;7h;14 h 30;1,5;;\n";

        Screen preview = bring(lines.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.texts("tbody tr"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("2").contains("À ajouter"),
                        row -> assertThat(row).startsWith("3").contains("« lundredi » n’est pas un jour"),
                        row -> assertThat(row).startsWith("4").contains("« sept heures » n’est pas une heure."),
                        row -> assertThat(row).startsWith("5").contains("Donnez le nom du marché."),
                        row -> assertThat(row).startsWith("6").contains("L’heure de fermeture vient après"),
                        row -> assertThat(row).startsWith("7").contains("Écrivez au plus 8 semaines."),
                        row -> assertThat(row).startsWith("8").contains("vont ensemble"),
                        row -> assertThat(row).startsWith("9").contains("En France, la l"),
                        row -> assertThat(row).startsWith("10").contains("C’est le même marché qu’à la ligne 2."),
                        row -> assertThat(row).startsWith("12").contains("À ajouter"),
                        row -> assertThat(row).startsWith("13").contains("« 1,5 » n’est pas un nombre de semaines."));
        preview.form("/marches/import/confirmation").submit();
        assertThat(count(name)).isEqualTo(2);
    }

    @Test
    void newHoursAreShownBesideTheOldOnesAndThenWritten() {
        String name = "Marché " + UUID.randomUUID();
        bring((HEADER + "Lille;" + name + ";Place;mardi;07:00;14:00;1;50.6;3.0\n").getBytes(StandardCharsets.UTF_8))
                .form("/marches/import/confirmation")
                .submit();

        Screen preview =
                bring((HEADER + "Lille;" + name + ";Place;mardi;08:00;13:00;1;;\n").getBytes(StandardCharsets.UTF_8));
        assertThat(preview.texts("tbody tr"))
                .singleElement()
                .asString()
                .contains("À mettre à jour", "8 h – 13 h au lieu de 7 h – 14 h");
        preview.form("/marches/import/confirmation").submit();

        assertThat(database.sql("select starts_at || ' ' || latitude from market where name = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .isEqualTo("08:00:00 50.6");
    }

    @Test
    void aCommuneThatNobodyKnowsIsSaidOnItsLine() {
        String name = "Marché " + UUID.randomUUID();
        String known = bourgs.next().name();
        String lines = HEADER
                + "Atlantide;" + name + ";Place;mardi;07:00;14:00;1;;\n"
                + known.toUpperCase(Locale.ROOT) + ";" + name + ";Place;mardi;07:00;14:00;1;;\n";

        Screen preview = bring(lines.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.texts("tbody tr"))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .contains(
                                        "À ajouter",
                                        "Commune inconnue",
                                        "Aucune adresse de « Atlantide » n’est importée : vérifiez le nom."),
                        row -> assertThat(row).contains("À ajouter").doesNotContain("inconnue"));
        preview.form("/marches/import/confirmation").submit();
        assertThat(count(name)).isEqualTo(2);
    }

    @Test
    void filesOfOldSpreadsheetsAreRead() {
        String name = "Marché à l’été " + UUID.randomUUID();
        String lines = "Commune;Nom;Lieu;Jour;Début;Fin\r\nArmentières;" + name + ";Place;Mardi;07:00;14:00\r\n";

        bring(lines.getBytes(Charset.forName("windows-1252")))
                .form("/marches/import/confirmation")
                .submit();

        assertThat(count(name)).isEqualTo(1);
    }

    @Test
    void whatIsNoCalendarIsSaidBesideTheField() {
        assertThat(bring(new byte[0]).error("file")).isEqualTo("Ce fichier est vide.");
        assertThat(bring("a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8)).error("file"))
                .startsWith("Ce fichier n’a pas les colonnes commune, nom, lieu, jour, début, fin.");
        assertThat(bring("commune;nom;lieu;jour;fin\n".getBytes(StandardCharsets.UTF_8))
                        .error("file"))
                .startsWith("Ce fichier n’a pas la colonne début.");
        assertThat(bring(new byte[MarketImporting.LIMITS.bytes() + 1]).error("file"))
                .isEqualTo("Ce fichier dépasse 200 Ko : partagez-le en plusieurs.");
        assertThat(coordinator
                        .open("/marches/import")
                        .form("/marches/import")
                        .submit()
                        .error("file"))
                .isEqualTo("Choisissez un fichier.");
    }

    private Screen bring(byte[] file) {
        return coordinator
                .open("/marches/import")
                .form("/marches/import")
                .withFile("file", "marches.csv", file)
                .submit();
    }

    private int count() {
        return database.sql("select count(*) from market").query(Integer.class).single();
    }

    private int count(String name) {
        return database.sql("select count(*) from market where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}

package fr.bricoconcierge.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The address book in and out of files (D1). */
@PageTest
class EntryFileTests {

    private static final String HEADER = "Genre;Nom;Pour quoi;Téléphone;Horaires;Sujets;Vérifié le\n";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    Visitor coordinator;
    EntryFiles files;
    String mark;

    @BeforeEach
    void signIn() {
        coordinator = visitors.as(people.coordinator());
        files = new EntryFiles(coordinator);
        mark = UUID.randomUUID().toString().substring(0, 8);
        settings.switchOn(
                PilotOption.DIRECTORY_OF_PROFESSIONALS, people.coordinator().id());
    }

    @Test
    void professionalsAreRefusedWhileNobodyWouldSeeThem() {
        database.sql("delete from option_switch where option = ?")
                .param(PilotOption.DIRECTORY_OF_PROFESSIONALS.name())
                .update();
        settings.set(
                Setting.SERVICE_NAME, "Brico-concierge", people.coordinator().id()); // forgets the remembered options
        byte[] file = utf8(HEADER
                + "Professionnel;Élec " + mark + ";Dépannage;03 20 12 34 56;;Gaz;\n"
                + "Services publics;Mairie " + mark + ";Démarches;;;;\n");

        Screen preview = files.bring(file);
        assertThat(preview.texts("tbody tr").get(0))
                .contains("La liste de professionnels, une option à tester, n’est pas ouverte.");
        EntryFiles.confirm(preview);
        assertThat(count()).isEqualTo(1);

        settings.switchOn(
                PilotOption.DIRECTORY_OF_PROFESSIONALS, people.coordinator().id());
        EntryFiles.confirm(files.bring(file));
        assertThat(entry("Élec " + mark)).startsWith("PROFESSIONAL +33320123456");
    }

    @Test
    void nothingIsWrittenBeforeOneAgreesAndASecondImportAddsNothing() {
        byte[] file = utf8(HEADER
                + "Professionnel;Élec " + mark
                + ";Dépannage;03 20 12 34 56;8 h – 18 h;Gaz | Éclairage et prises;03/02/2026\n"
                + "Services publics;Mairie " + mark + ";Démarches;;;;\n");

        Screen preview = files.bring(file);
        assertThat(preview.texts("tbody tr"))
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("2")
                                .contains("À ajouter")
                                .doesNotContain("À vérifier"),
                        row -> assertThat(row).startsWith("3").contains("À ajouter", "À vérifier"));
        assertThat(count()).isZero();

        assertThat(EntryFiles.confirm(preview).text()).contains("Les adresses sont importées.");
        assertThat(count()).isEqualTo(2);
        assertThat(entry("Élec " + mark)).isEqualTo("PROFESSIONAL +33320123456 8 h – 18 h 2026-02-03 GAS,LIGHTING");
        assertThat(imports()).isEqualTo(2);

        Screen again = files.bring(file);
        assertThat(again.texts("tbody tr")).hasSize(2).allMatch(row -> row.contains("Déjà là"));
        assertThat(again.text()).contains("Il n’y a rien à importer");
        assertThat(EntryFiles.confirm(preview).text()).contains("Il n’y avait rien de nouveau");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void everyBadLineIsNamedWithItsReasonAndTheOthersAreImported() {
        Screen preview = files.bring((HEADER
                + "Artisan;A " + mark + ";Tout;;;;\n"
                + ";B " + mark + ";Tout;;;;\n"
                + "Professionnels;;Tout;;;;\n"
                + "Professionnels;C " + mark + ";;;;;\n"
                + "Professionnels;D " + mark + ";Tout;12 abc;;;\n"
                + "Professionnels;E " + mark + ";Tout;;;Piscines;\n"
                + "Professionnels;F " + mark + ";Tout;;;;31/02/2026\n"
                + "Professionnels;G " + mark + ";Tout;;;;01/01/2060\n"
                + "Urgences;H " + mark + ";Tout;;;;\n"
                + "Professionnels;I " + mark + ";Tout;;;;\n"
                + "professionnel;i " + mark + ";Tout;;;;\n"));

        assertThat(preview.texts("tbody tr"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("2").contains("« Artisan » n’est pas un genre"),
                        row -> assertThat(row).startsWith("3").contains("Le genre manque."),
                        row -> assertThat(row).startsWith("4").contains("Sans nom", "Donnez un nom."),
                        row -> assertThat(row).startsWith("5").contains("Dites pour quoi on s’y adresse."),
                        row -> assertThat(row).startsWith("6").contains("Ce numéro n’existe pas."),
                        row -> assertThat(row).startsWith("7").contains("« Piscines » n’est pas un sujet du carnet."),
                        row -> assertThat(row).startsWith("8").contains("« 31/02/2026 » n’est pas une date."),
                        row -> assertThat(row).startsWith("9").contains("Le jour de la vérification est à venir."),
                        row -> assertThat(row).startsWith("10").contains("Un numéro d’urgence a un numéro."),
                        row -> assertThat(row).startsWith("11").contains("À ajouter"),
                        row -> assertThat(row).startsWith("12").contains("la même adresse qu’à la ligne 11"));
        EntryFiles.confirm(preview);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void theEncodingsAndSeparatorsOfSpreadsheetsAreRead() {
        String accents = "Genre;Nom;Pour quoi\r\nProfessionnels;Hélène %s %s;Fuites d’été\r\n";
        EntryFiles.confirm(files.bring(accents.formatted("A", mark).getBytes(Charset.forName("windows-1252"))));
        EntryFiles.confirm(files.bring(("\ufeff" + accents.formatted("B", mark))));
        EntryFiles.confirm(files.bring((accents.formatted("C", mark).replace(';', ','))));
        EntryFiles.confirm(
                files.bring(accents.formatted("D", mark).replace(';', '\t').getBytes(StandardCharsets.UTF_8)));

        assertThat(database.sql(
                                "select name from directory_entry where name like ? and good_for = 'Fuites d’été' order by 1")
                        .param("Hélène %" + mark)
                        .query(String.class)
                        .list())
                .containsExactly("Hélène A " + mark, "Hélène B " + mark, "Hélène C " + mark, "Hélène D " + mark);
    }

    @Test
    void whatTheLineSaysReplacesWhatWasKnownAndAnEmptyCellReplacesNothing() {
        EntryFiles.confirm(
                files.bring((HEADER + "Professionnels;P " + mark + ";Toits;03 20 12 34 56;Le matin;Gaz;01/03/2026\n")));

        Screen preview =
                files.bring((HEADER + "Professionnels;p " + mark + ";;03 20 65 43 21;;Gaz | Chauffage;01/02/2026\n"));
        assertThat(preview.texts("tbody tr"))
                .singleElement()
                .asString()
                .contains("À mettre à jour", "téléphone, sujets.")
                .doesNotContain("vérification");
        EntryFiles.confirm(preview);

        assertThat(entry("P " + mark)).isEqualTo("PROFESSIONAL +33320654321 Le matin 2026-03-01 GAS,HEATING");
    }

    @Test
    void whatWasRetiredDoesNotComeBackByAFile() {
        byte[] file = utf8(HEADER + "Professionnels;R " + mark + ";Toits;;;;\n");
        EntryFiles.confirm(files.bring(file));
        UUID id = database.sql("select id from directory_entry where name = ?")
                .param("R " + mark)
                .query(UUID.class)
                .single();
        coordinator.post("/carnet-adresses/%s/retrait".formatted(id));

        assertThat(files.bring(file).texts("tbody tr"))
                .singleElement()
                .asString()
                .contains("Rejetée", "a été retirée du carnet");
    }

    @Test
    void whatIsNoAddressBookIsSaidBesideTheField() {
        assertThat(files.bring(new byte[0]).error("file")).isEqualTo("Ce fichier est vide.");
        assertThat(files.bring(("a;b\n1;2\n")).error("file"))
                .startsWith("Ce fichier n’a pas les colonnes Genre, Nom, Pour quoi.");
        assertThat(files.bring(new byte[300_001]).error("file")).startsWith("Ce fichier dépasse 300 Ko");
        assertThat(files.bring((HEADER + "Urgences;x;y;;;;\n".repeat(1001))).error("file"))
                .startsWith("Ce fichier a plus de 1 000 lignes");
        assertThat(coordinator
                        .open(EntryFiles.PATH)
                        .form(EntryFiles.PATH)
                        .submit()
                        .error("file"))
                .isEqualTo("Choisissez un fichier.");
        assertThat(coordinator
                        .post(EntryFiles.PATH + "/confirmation", "content", "%%%")
                        .status())
                .isLessThan(500);
    }

    private String entry(String name) {
        return database.sql("""
                        select concat_ws(' ', kind, phone, hours, checked_on, (select string_agg(theme, ',' order by theme)
                               from directory_entry_theme t where t.entry_id = e.id))
                        from directory_entry e where name = ?
                        """).param(name).query(String.class).single();
    }

    private int imports() {
        return database.sql(
                        "select amount from audit_entry where action = 'IMPORTED_ADDRESS_BOOK' order by id desc limit 1")
                .query(Integer.class)
                .single();
    }

    private int count() {
        return database.sql("select count(*) from directory_entry where name like ?")
                .param("%" + mark)
                .query(Integer.class)
                .single();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

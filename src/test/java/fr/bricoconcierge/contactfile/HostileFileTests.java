package fr.bricoconcierge.contactfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of every kind: read when they can be, else refused with a sentence and nothing kept (Q22). */
@PageTest
class HostileFileTests {

    private static final String UNREADABLE = "Ce fichier ne peut pas être lu comme un tableau.";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    private Spreadsheets sheets;

    @BeforeEach
    void signIn() {
        sheets = new Spreadsheets(visitors.as(people.coordinator()));
    }

    @Test
    void whatIsNoTableIsSaidBesideTheField() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        long before = staged();

        assertThat(error(new byte[0])).isEqualTo("Ce fichier est vide.");
        assertThat(error(bytes(";;;\n;;\n\r\n"))).isEqualTo("Ce fichier est vide.");
        assertThat(error(bytes("Nom;Prénom;Téléphone\n"))).startsWith("Ce fichier n’a que sa ligne de titres");
        assertThat(error(noise)).startsWith(UNREADABLE);
        assertThat(error(bytes("Nom;Prénom\nDu\0pont;Jean\n"))).startsWith(UNREADABLE);
        assertThat(error(bytes("Nom;Tel\nA;B\n\"Dupont;0612345678\nDurand;0612345679\n")))
                .isEqualTo("À la ligne 3, un guillemet est ouvert et jamais refermé.");
        assertThat(error(bytes(many(300, i -> "c" + i, ";") + "\n"))).startsWith("Ce fichier a plus de 60 colonnes");
        assertThat(error(bytes("Nom;Tel\n" + many(100_000, i -> "N;06", "\n"))))
                .startsWith("Ce fichier a plus de 5 000 lignes");
        assertThat(error(new byte[ContactImportController.LIMITS.bytes() + 1])).startsWith("Ce fichier dépasse 5");
        assertThat(staged()).isEqualTo(before);
    }

    @Test
    void aWorkbookThatHoldsFarMoreThanItWeighsIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 61; i++) {
                zip.write(nothing);
            }
        }

        assertThat(packed.size()).isLessThan(100_000);
        assertThat(error(packed.toByteArray())).isEqualTo("Ce classeur contient trop de choses pour un tableau.");
        assertThat(error(new byte[] {'P', 'K', 3, 4, 9, 9, 9})).startsWith("Ce classeur ne peut pas être lu.");
    }

    @Test
    void everyUsualEncodingAndSeparatorIsRead() throws IOException {
        String name = Spreadsheets.name();
        String text = "Nom;Prénom;Téléphone\n\"" + name + "\";Zoé;" + Spreadsheets.phone() + "\n";

        for (byte[] file : List.of(
                bytes(text),
                bytes("\ufeff" + text),
                text.getBytes(Charset.forName("windows-1252")),
                ("\ufeff" + text.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
                bytes(text.replace(';', ',').replace("\n", "\r\n")),
                bytes(text.replace(';', '\t')))) {
            assertThat(Spreadsheets.lines(sheets.preview(file)))
                    .singleElement()
                    .asString()
                    .isEqualTo("2 Zoé " + name + " Nouvelle fiche");
        }
    }

    @Test
    void aWorkbookIsReadWithItsDaysItsNumbersAndNoFormula() throws IOException {
        String name = Spreadsheets.name();
        long phone = Long.parseLong(Spreadsheets.phone());
        byte[] file = Spreadsheets.workbook(List.of(
                List.of("Nom", "Prénom", "Téléphone", "Rencontré le", "Remarques"),
                List.of(name, "=CMD(\"x\")", phone, LocalDate.of(2026, 3, 4), "1 + 1")));

        Screen columns = sheets.bring("contacts.xlsx", file);
        assertThat(columns.error("file")).isEmpty();
        Screen preview = columns.form(columns.path()).submit();
        assertThat(Spreadsheets.lines(preview)).containsExactly("2 =CMD(\"x\") " + name + " Nouvelle fiche");
        Spreadsheets.bringIn(preview);

        assertThat(database.sql("""
                        select r.first_name || ' / ' || r.phone || ' / ' || cast(h.met_at as date) from resident r
                        join household h on h.id = r.household_id where r.last_name = ?
                        """).param(name).query(String.class).single())
                .isEqualTo("=CMD(\"x\") / +33" + phone + " / 2026-03-04");
        assertThat(Spreadsheets.lines(sheets.preview(file)))
                .singleElement()
                .asString()
                .contains("Déjà là");
    }

    @Test
    void columnsCanBeNamedByHandAndNoneTwice() {
        String name = Spreadsheets.name();
        Screen columns = sheets.bring(name + ";Zoé;" + Spreadsheets.phone() + "\n");
        assertThat(columns.text()).contains("Colonne 1", name, "1 ligne");
        assertThat(columns.form(columns.path()).submit().text())
                .contains("Dites quelle colonne contient le nom ou le prénom.");

        Screen twice = columns.form(columns.path())
                .with("colonne0", "LAST_NAME")
                .with("colonne1", "LAST_NAME")
                .submit();
        assertThat(twice.text()).contains("Deux colonnes ne peuvent pas être « Nom ».");
        assertThat(twice.form(columns.path()).value("colonne0")).isEqualTo("LAST_NAME");

        Screen preview = columns.form(columns.path())
                .with("colonne0", "LAST_NAME")
                .with("colonne1", "FIRST_NAME")
                .with("colonne2", "PHONE")
                .with("colonne99", "lune")
                .submit();
        assertThat(Spreadsheets.lines(preview)).containsExactly("1 Zoé " + name + " Nouvelle fiche");
    }

    @Test
    void aColumnOfWholeNamesIsTakenApart() {
        String name = Spreadsheets.name();
        Screen preview = sheets.preview("Contact;Téléphone\n" + name.toUpperCase(Locale.ROOT) + " Jean Marc;"
                + Spreadsheets.phone() + "\nAna " + name + ";" + Spreadsheets.phone() + "\n");
        Spreadsheets.bringIn(preview);

        assertThat(database.sql("select first_name from resident where lower(last_name) = lower(?) order by first_name")
                        .param(name)
                        .query(String.class)
                        .list())
                .containsExactly("Ana", "Jean Marc");
    }

    @Test
    void aSecondColumnOfOneNameIsLeftAside() {
        Screen columns = sheets.bring("Nom;Nom;Tel\nA;B;0612345678\n");

        assertThat(columns.select("option[selected]").eachText())
                .containsExactly("Nom", "Ne pas importer", "Téléphone");
    }

    @Test
    void eachLineIsRefusedForItsReasons() {
        String phone = Spreadsheets.phone();
        Screen preview = sheets.preview("Nom;Prénom;Téléphone;Rencontré le;Remarques\n"
                + "a".repeat(81) + ";B;" + phone + ";;\n"
                + ";;" + phone + ";;\n"
                + "A;B;" + phone + ";30/02/2026;\n"
                + "A;B;" + phone + ";03/03/2126;\n"
                + "A;B;" + phone + ";04-03-2026;" + "é".repeat(3000) + "\n"
                + "A\u202eZ\u200b;B\t\u0007;" + phone + ";2026-03-04;" + "é".repeat(600) + "\n");

        assertThat(Spreadsheets.lines(preview))
                .satisfiesExactly(
                        line -> assertThat(line).contains("Refusée parce que le nom dépasse 80 caractères."),
                        line -> assertThat(line).contains("Refusée parce qu’il manque un nom ou un prénom."),
                        line -> assertThat(line).contains("la date « 30/02/2026 » n’existe pas"),
                        line -> assertThat(line).contains("la rencontre ne peut pas dater du « 03/03/2126 »"),
                        line -> assertThat(line).contains("une case est bien trop longue"),
                        line -> assertThat(line).startsWith("7 B AZ Nouvelle fiche Remarque coupée à 500 caractères."));
        assertThat(preview.texts(".stat")).contains("Nouvelle fiche 1", "Refusée 5");
        Screen refused = preview.follow("Ne montrer que les lignes à voir (5)");
        assertThat(Spreadsheets.lines(refused)).hasSize(5);
        String report =
                new String(preview.follow("Télécharger les lignes à voir").bytes(), StandardCharsets.UTF_8);
        assertThat(report)
                .startsWith("\ufeffLigne;Sort;Motif;Contenu\r\n")
                .contains("\r\n4;Refusée;Refusée parce que la date « 30/02/2026 » n’existe pas.;A;B;" + phone)
                .doesNotContain("\r\n7;");
    }

    @Test
    void addressesOfTheImportThatNobodyHasAreNotFound() {
        var coordinator = visitors.as(people.coordinator());
        for (String path : List.of("/x", "/x/colonnes", "/00000000-0000-0000-0000-000000000000")) {
            assertThat(coordinator.open(Spreadsheets.PATH + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private String error(byte[] file) {
        Screen screen = sheets.bring(file);
        assertThat(screen.status()).isEqualTo(200);
        return screen.error("file");
    }

    private long staged() {
        return database.sql("select count(*) from contact_file")
                .query(Long.class)
                .single();
    }

    private static String many(int count, IntFunction<String> one, String between) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(between));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

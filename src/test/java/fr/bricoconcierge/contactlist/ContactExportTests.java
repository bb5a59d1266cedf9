package fr.bricoconcierge.contactlist;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.shared.HarmlessCell;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list taken away: read back as a spreadsheet would, cell for cell as the page shows it (H9, Q8). */
@PageTest
@Import(Planted.class)
class ContactExportTests {

    private static final String EXPORT = "/habitants/export";

    /** What people are called, and what stands in the text file. */
    private static final List<List<String>> NAMES = List.of(
            List.of("=CMD(\"x\")", "'=CMD(\"x\")"),
            List.of("+33 6", "'+33 6"),
            List.of("-1", "'-1"),
            List.of("@SUM(A1)", "'@SUM(A1)"),
            List.of("＝1+1", "'＝1+1"),
            List.of("－2", "'－2"),
            List.of("\u200b=1", "'\u200b=1"),
            List.of("\u00a0=1", "'\u00a0=1"),
            List.of("Zoé; \"la grande\"", "Zoé; \"la grande\""),
            List.of("Éloïse 🏡", "Éloïse 🏡"),
            List.of("\u202eمريم", "\u202eمريم"),
            List.of("O'Brien=", "O'Brien="));

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Planted planted;

    @Autowired
    JdbcClient database;

    private Visitor coordinator;
    private UUID sector;

    @BeforeEach
    void begin() {
        coordinator = visitors.as(people.coordinator());
        sector = planted.sector("Secteur " + UUID.randomUUID());
    }

    @Test
    void bothFilesHoldWhatThePageShowsCellForCell() throws IOException {
        NAMES.forEach(name -> planted.card(sector, name.get(0), "Nom", Origin.TOUR));
        planted.card(
                sector,
                NewResident.met(
                                CardDetails.of("Ligne\nDeux", "Fin", "+32 475 12 34 56", "ligne@exemple.fr"),
                                Planted.met(Origin.STAND_INSTALLED))
                        .agreeing(ConsentHow.PAPER, ConsentPurpose.KEEP_CARD));
        planted.unasked(sector, "Sans accord");
        planted.card(planted.sector("Ailleurs " + UUID.randomUUID()), "Ailleurs", null, Origin.TOUR);
        Screen page = coordinator.open("/habitants?secteur=" + sector);

        List<List<String>> csv = ReadBack.csv(download("CSV").bytes());
        List<List<String>> xlsx = ReadBack.xlsx(download("XLSX").bytes());

        assertThat(csv).hasSize(NAMES.size() + 2);
        assertThat(csv)
                .isEqualTo(xlsx.stream().map(ContactExportTests::harmless).toList());
        assertThat(xlsx.stream().skip(2).map(row -> row.get(0)).toList())
                .containsExactlyElementsOf(
                        reversed(NAMES.stream().map(name -> name.get(0)).toList()));
        assertThat(csv.get(0)).isEqualTo(ContactSheet.HEADER);
        assertThat(csv.stream().skip(2).map(row -> row.get(0)).toList())
                .containsExactlyElementsOf(
                        reversed(NAMES.stream().map(name -> name.get(1)).toList()));
        List<String> shown = page.select("#fiches li").stream()
                .filter(row -> !row.text().contains("Sans accord"))
                .map(row -> row.select("p").get(0).text() + "|"
                        + row.select("p").get(1).text() + "|"
                        + row.select("p").get(2).text())
                .map(ContactExportTests::plain)
                .toList();
        assertThat(csv.stream()
                        .skip(1)
                        .map(ContactExportTests::asShown)
                        .map(ContactExportTests::plain)
                        .toList())
                .isEqualTo(shown);
    }

    @Test
    void aFrenchExcelOpensTheTextFileAtADoubleClick() {
        planted.card(
                sector,
                NewResident.met(CardDetails.of("Ana", "Bé", "06 12 34 56 78", null), Planted.met(Origin.TOUR))
                        .agreeing(ConsentHow.ORAL, ConsentPurpose.KEEP_CARD));

        Screen file = download("CSV");
        String text = new String(file.bytes(), StandardCharsets.UTF_8);

        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"habitants-[-0-9]+\\.csv\"");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(text)
                .startsWith("\ufeffPrénom;Nom;Adresse;")
                .contains("Étape en retard\r\nAna;Bé;sous le marronnier;;06 12 34 56 78;;")
                .contains(";" + LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + ";non;non\r\n");
    }

    @Test
    void whoTakesTheListAwaySaysWhyAndItIsWrittenDown() {
        planted.card(sector, "Ana", null, Origin.TOUR);
        planted.unasked(sector, "Bea");
        Screen form = coordinator.open("/habitants?secteur=" + sector).follow("Exporter la liste");
        assertThat(form.text())
                .contains("Le fichier contiendra 1 fiche", "1 personne de la liste n’y sera pas", "Secteur Secteur");
        long before = written();

        assertThat(form.form(EXPORT).submit().error("reason")).isEqualTo("Dites pourquoi vous exportez ces fiches.");
        Screen unsaid = form.form(EXPORT).with("reason", "OTHER").submit();
        assertThat(unsaid.error("other")).isEqualTo("Écrivez cette raison en quelques mots.");
        assertThat(unsaid.form(EXPORT).value("secteur")).isEqualTo(sector.toString());
        assertThat(form.form(EXPORT)
                        .with("reason", "OTHER")
                        .with("other", "x".repeat(151))
                        .submit()
                        .error("other"))
                .isEqualTo("Écrivez au plus 150 caractères.");
        assertThat(written()).isEqualTo(before);

        form.form(EXPORT)
                .with("reason", "OTHER")
                .with("other", "Fête des voisins")
                .submit();
        assertThat(written()).isEqualTo(before + 1);
        assertThat(database.sql("select reason || ' / ' || amount from audit_entry where action = 'EXPORTED_CARDS'"
                                + " and account_id = ? order by at desc, id desc limit 1")
                        .param(people.coordinator().id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Autre raison\u00a0: Fête des voisins / 1");
    }

    @Test
    void onlyTheCoordinatorIsOfferedTheList() {
        planted.card(sector, "Ana", null, Origin.TOUR);
        Visitor concierge = visitors.as(people.concierge());

        assertThat(concierge.open("/habitants?secteur=" + sector).text()).doesNotContain("Exporter");
        assertThat(concierge.open(EXPORT).status()).isEqualTo(404);
        assertThat(concierge.post(EXPORT, "reason", "CALLS", "format", "CSV").status())
                .isEqualTo(404);
        assertThat(visitors.as(people.advisor())
                        .post(EXPORT, "reason", "CALLS", "format", "CSV")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aListLongerThanOneReadingHasEverybodyOnce() throws IOException {
        for (int i = 0; i < 60; i++) {
            planted.card(sector, "N" + i, null, Origin.TOUR);
        }
        database.sql("""
                update resident set created_at = date_trunc('minute', now()) where household_id in
                    (select id from household where sector_id = ?)
                """).param(sector).update();

        assertThat(ReadBack.csv(download("CSV").bytes()).stream().skip(1).map(row -> row.get(0)))
                .doesNotHaveDuplicates()
                .hasSize(60);
    }

    private Screen download(String format) {
        FilledForm form = coordinator.open(EXPORT + "?secteur=" + sector).form(EXPORT);
        return form.with("reason", "CHECK").with("format", format).submit();
    }

    private long written() {
        return database.sql("select count(*) from audit_entry where action = 'EXPORTED_CARDS'")
                .query(Long.class)
                .single();
    }

    /** The three lines of the page, from the cells. */
    private static String asShown(List<String> row) {
        List<String> cells = row.stream()
                .map(cell -> cell.replaceFirst("^'", ""))
                .map(cell -> cell.startsWith("00 ") ? "+" + cell.substring(3) : cell)
                .toList();
        return joined(" ", cells.subList(0, 2)) + "|" + joined(" · ", cells.subList(2, 6)) + "|"
                + joined(" · ", cells.subList(6, 9)) + " · dernier contact le " + cells.get(9);
    }

    private static String joined(String between, List<String> cells) {
        return String.join(
                between, cells.stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /** As the text file writes them, which cannot say that a cell is text. */
    private static List<String> harmless(List<String> row) {
        return row.stream().map(HarmlessCell::of).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
    }

    private static List<String> reversed(List<String> names) {
        List<String> back = new ArrayList<>(names);
        Collections.reverse(back);
        return back;
    }
}

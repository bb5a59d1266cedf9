package fr.bricoconcierge.logbooklist;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.intervention.Visits;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.DeclineReason;
import fr.bricoconcierge.resident.Encounters;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.testing.FilledForm;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The logbook taken away by the coordinator, with a reason, without names and without formulas (I10, Q8). */
@PageTest
@Import(Visits.class)
class LogbookExportTests {

    private static final String EXPORT = "/interventions/export";

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Visits visits;

    @Autowired
    Encounters encounters;

    CurrentAccount account;
    Visitor concierge;
    Visitor coordinator;

    @BeforeEach
    void begin() {
        account = people.another(Role.CONCIERGE);
        concierge = visitors.as(account);
        coordinator = visitors.as(people.coordinator());
        encounters.decline(UUID.randomUUID(), Channel.PHONE, null, DeclineReason.ABUSE, account.id());
        String visit = visits.begun(concierge, visits.resident(account, ConsentPurpose.KEEP_CARD), PartType.STANDARD)
                .path();
        concierge
                .open(visit + "/cloture")
                .form(visit + "/cloture")
                .with("lesson", "=SOMME(A1)")
                .with("plus-tard", "1")
                .submit();
    }

    @Test
    void bothFilesHoldEveryLineOfTheListAndNoName() throws IOException {
        List<List<String>> csv = csv(form().with("format", "CSV").submit());

        assertThat(csv).hasSize(3);
        assertThat(csv.get(0)).isEqualTo(LogbookSheet.HEADER);
        assertThat(csv.get(1)).contains("Intervention", "En cours", "'=SOMME(A1)");
        assertThat(csv.get(2)).contains("Demande", "Demande sans suite");
        assertThat(csv.toString()).doesNotContain("Delattre").doesNotContain("Gambetta");
        assertThat(xlsx(form().with("format", "XLSX").submit()))
                .as("the same, but that a workbook knows words from formulas by itself")
                .isEqualTo(csv.stream()
                        .map(row -> row.subList(1, row.size()).stream()
                                .map(cell -> cell.replaceFirst("^'=", "="))
                                .toList())
                        .toList());
    }

    @Test
    void whoTakesItAwaySaysWhyAndItIsWrittenDown() {
        String written =
                "select count(*)::int from audit_entry where action = 'EXPORTED_LOGBOOK' and amount = 2 and reason = ?";
        Screen page = coordinator.open(EXPORT + "?qui=" + account.id());
        assertThat(page.text()).contains("Le fichier contiendra 2 lignes");

        assertThat(page.form(EXPORT).submit().error("reason")).isEqualTo("Dites pourquoi vous exportez le carnet.");
        Screen unsaid = page.form(EXPORT).with("reason", "OTHER").submit();
        assertThat(unsaid.error("other")).isEqualTo("Écrivez cette raison en quelques mots.");
        String why = "Mémoire " + account.id();
        unsaid.form(EXPORT).with("other", why).submit();

        assertThat(visits.count(written, "Autre raison\u00a0: " + why)).isEqualTo(1);
    }

    @Test
    void aConciergeTakesNothingAway() {
        assertThat(concierge.answerTo(EXPORT).status()).isEqualTo(404);
        assertThat(concierge.open("/interventions").text()).doesNotContain("Exporter");
    }

    private FilledForm form() {
        return coordinator.open(EXPORT + "?qui=" + account.id()).form(EXPORT).with("reason", "REPORT");
    }

    private static List<List<String>> csv(Screen file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1))) {
            rows.add(row.getFields());
        }
        return rows;
    }

    /** Without the day, which is a number; fails on a formula. */
    private static List<List<String>> xlsx(Screen file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .skip(1)
                            .peek(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA))
                            .map(cell -> cell.getText())
                            .toList())
                    .toList();
        }
    }
}

package fr.bricoconcierge.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The address book taken away, and what was taken away brought back (D1, Q8). */
@PageTest
class EntryExportTests {

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
        settings.switchOn(
                PilotOption.DIRECTORY_OF_PROFESSIONALS, people.coordinator().id());
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void whatIsTakenAwayAndBroughtBackChangesNothing() {
        String formula = "=HYPERLINK(\"x\") " + mark;
        EntryFiles.confirm(files.bring(("Genre;Nom;Pour quoi;Téléphone;Courriel;Coût;Langues;Adresse;Vérifié le\n"
                + "Professionnels;\"" + formula.replace("\"", "\"\"")
                + "\";@Toits;+32 2 555 12 12;a@b.fr;-10 %;polonais, arabe;\"1, rue; d’Été\";02/03/2026\n"
                + "Urgences;Numéro " + mark + ";Écoute;39 19;;;;;\n")));
        assertThat(count()).isEqualTo(2);

        for (String format : List.of("CSV", "XLSX")) {
            Screen file = files.take(format, "Relecture par la mairie");
            assertThat(mine(files.bring(file.bytes()))).hasSize(2).allMatch(row -> row.contains("Déjà là"));
        }
        assertThat(new String(files.take("CSV", "Copie").bytes(), StandardCharsets.UTF_8))
                .startsWith("\ufeffGenre;Nom;Pour quoi;")
                .contains("\"'=HYPERLINK", ";'@Toits;00 32 2 555 12 12;", ";'-10 %;", ";02/03/2026");
    }

    @Test
    void takingItAwayNeedsAReasonAndIsWrittenDown() {
        Screen refused = coordinator
                .open("/carnet-adresses/export")
                .form("/carnet-adresses/export")
                .submit();
        assertThat(refused.error("reason")).isEqualTo("Dites pourquoi vous exportez le carnet.");

        Screen file = files.take("XLSX", "Relecture " + mark);

        assertThat(file.header("Content-Disposition")).contains("carnet-adresses-", ".xlsx");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(coordinator.open("/journal").text()).contains("Carnet d’adresses exporté", "Relecture " + mark);
    }

    private List<String> mine(Screen preview) {
        return preview.texts("tbody tr").stream()
                .filter(row -> row.contains(mark))
                .toList();
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

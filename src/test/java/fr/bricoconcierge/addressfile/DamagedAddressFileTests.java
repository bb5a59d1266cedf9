package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that is damaged, cut short or no address file at all. */
@PageTest
class DamagedAddressFileTests {

    @Autowired
    AddressImporting importing;

    @Autowired
    AddressImportReading reading;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    AddressFiles files;

    @BeforeEach
    void aCommuneOfItsOwn() {
        files = new AddressFiles(importing, reading, people, database);
    }

    /** 54 lines follow the header and one is empty, so 53 are read; 11 cannot be used, 42 can. */
    @Test
    void everyDamagedLineHasItsReason() throws IOException {
        String file = new String(
                        AddressFiles.resource("adresses-abimees.csv").readAllBytes(), StandardCharsets.ISO_8859_1)
                .replace("59350_", files.commune() + "_")
                .replace(";59350;", ";" + files.commune() + ";");
        AddressImportPage page = files.report(file.getBytes(StandardCharsets.ISO_8859_1), Set.of());

        assertThat(reading.rejections(page.id(), 0, 100).stream().map(line -> line.line() + " " + line.reason()))
                .containsExactly(
                        "22 L’identifiant est déjà celui de la ligne 5.",
                        "23 L’identifiant est déjà celui de la ligne 6.",
                        "24 Il manque des colonnes\u00a0: 9 au lieu de 23.",
                        "25 «\u00a0douze\u00a0» n’est pas un numéro.",
                        "26 Cette adresse est déjà connue sous un autre identifiant.",
                        "27 Les coordonnées sont hors de France.",
                        "28 «\u00a099999\u00a0» n’est pas le code INSEE d’une commune.",
                        "31 Le nom de la voie dépasse 200 caractères.",
                        "32 L’identifiant manque.",
                        "33 Le numéro 0 n’est pas entre 1 et 9999.",
                        "34 Le numéro 99999999999 n’est pas entre 1 et 9999.");
        assertThat(AddressFiles.counts(page))
                .isEqualTo("53 read, 42 added, 0 changed, 0 unchanged, 0 skipped, 11 rejected");
        assertThat(files.streets())
                .containsExactly("Rue de l’Épée", "Rue des Sarrazins", "Rue du \"Vieux; Puits\"", "Rue Gambetta");

        AddressImportPage again = files.report(file.getBytes(StandardCharsets.ISO_8859_1), Set.of());
        assertThat(AddressFiles.counts(again))
                .isEqualTo("53 read, 0 added, 0 changed, 42 unchanged, 0 skipped, 11 rejected");
    }

    @Test
    void whatIsNoAddressFileIsRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> files.report("prénom;téléphone\nAli;06".getBytes(StandardCharsets.UTF_8), Set.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("il y manque les colonnes id, numero, nom_voie, code_insee, nom_commune");
        assertThatThrownBy(() -> files.report(new byte[0], Set.of())).hasMessage("Ce fichier est vide.");
        assertThatThrownBy(() -> files.report(new byte[] {0x1f, (byte) 0x8b, 1, 2}, Set.of()))
                .hasMessageStartingWith("Ce fichier ne peut pas être lu.");
    }

    @Test
    void aZippedFileCutShortSaysWhereItStoppedAndKeepsWhatWasRead() throws IOException {
        var text = new StringBuilder(AddressFiles.HEADER);
        for (int i = 1; i <= 9000; i++) {
            text.append('\n').append(files.line("n" + i, i, "", "Rue " + Integer.toHexString(i * 7919), "", ""));
        }
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(zipped.toByteArray(), zipped.size() * 3 / 4);

        AddressImportPage page = files.report(half, Set.of());

        assertThat(page.failure()).startsWith("La suite du fichier ne peut pas être lue.");
        assertThat(page.added()).isGreaterThan(1000);
    }

    @Test
    void nulAndOtherControlCharactersDoNotStopAnImport() {
        AddressImportPage page = files.report(
                AddressFiles.lines(
                        files.line("1", 1, "", "Rue\0 du\tTest", "", ""),
                        "\0\0;;;",
                        files.line("2", 2, "", "A\0", "x", "y")),
                Set.of());
        assertThat(AddressFiles.counts(page))
                .isEqualTo("3 read, 1 added, 0 changed, 0 unchanged, 0 skipped, 2 rejected");
        assertThat(files.streets()).containsExactly("Rue du Test");
    }
}

package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.bricoconcierge.address.MissingAddress;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has its own commune, so that all can share one database. */
@PageTest
class AddressImportingTests {

    private static final String HEADER =
            "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;nom_ancienne_commune;lon;lat";
    private static final AtomicInteger COMMUNES = new AtomicInteger(100);

    @Autowired
    AddressImporting importing;

    @Autowired
    AddressImportReading reading;

    @Autowired
    DoorKeeping keeping;

    @Autowired
    Doors doors;

    @Autowired
    JdbcClient database;

    @Autowired
    People people;

    final String commune = "76" + COMMUNES.incrementAndGet();

    @Test
    void aSecondReadingOfThePilotFileChangesNothing() throws IOException {
        AddressImportPage first = read("adresses-pilote.csv", Set.of());
        assertThat(first.read()).isEqualTo(1202);
        assertThat(first.rejected()).isZero();
        assertThat(first.added() + first.unchanged() + first.changed()).isEqualTo(1202);

        AddressImportPage second = read("adresses-pilote.csv", Set.of());
        assertThat(counts(second)).isEqualTo("1202 read, 0 added, 0 changed, 1202 unchanged, 0 skipped, 0 rejected");
        assertThat(second.running()).isFalse();
    }

    @Test
    void onlyTheCommunesAskedForAreKeptByCodeOrByNameWhateverTheAccents() throws IOException {
        // 218 addresses of Armentières and 212 of Lambersart among the 1202 of the file
        AddressImportPage page = read("adresses-pilote.csv", Set.of("armentieres", "59328"));
        assertThat(page.added() + page.unchanged()).isEqualTo(430);
        assertThat(page.skipped()).isEqualTo(772);
    }

    /** 54 lines follow the header and one is empty, so 53 are read; 11 cannot be used, 42 can. */
    @Test
    void everyDamagedLineHasItsReason() throws IOException {
        String file = new String(resource("adresses-abimees.csv").readAllBytes(), StandardCharsets.ISO_8859_1)
                .replace("59350_", commune + "_")
                .replace(";59350;", ";" + commune + ";");
        AddressImportPage page = report(file.getBytes(StandardCharsets.ISO_8859_1), Set.of());

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
        assertThat(counts(page)).isEqualTo("53 read, 42 added, 0 changed, 0 unchanged, 0 skipped, 11 rejected");
        assertThat(streets())
                .containsExactly("Rue de l’Épée", "Rue des Sarrazins", "Rue du \"Vieux; Puits\"", "Rue Gambetta");

        AddressImportPage again = report(file.getBytes(StandardCharsets.ISO_8859_1), Set.of());
        assertThat(counts(again)).isEqualTo("53 read, 0 added, 0 changed, 42 unchanged, 0 skipped, 11 rejected");
    }

    @Test
    void aHouseGetsOneDoorAndKeepsItWhenItsStreetIsRenamed() {
        report(lines(line("1", 7, "", "Rue Neuve", "2.5", "50.6")), Set.of());
        DoorView before = doors.search("7 rue neuve " + place(), 10).get(0);

        AddressImportPage page = report(lines(line("1", 7, "bis", "Rue Ancienne", "2.5", "50.6")), Set.of());

        assertThat(counts(page)).isEqualTo("1 read, 0 added, 1 changed, 0 unchanged, 0 skipped, 0 rejected");
        assertThat(doors.get(before.id()).full()).isEqualTo("7 bis rue Ancienne, " + place());
        assertThat(doors.search("rue " + place(), 10)).hasSize(1);
    }

    @Test
    void anAddressThatLeftTheFileKeepsItsDoor() {
        report(lines(line("1", 1, "", "Rue Neuve", "", ""), line("2", 2, "", "Rue Neuve", "", "")), Set.of());
        report(lines(line("1", 1, "", "Rue Neuve", "", "")), Set.of());
        assertThat(doors.search("rue neuve " + place(), 10)).hasSize(2);
    }

    @Test
    void anAddressAddedByHandIsAdoptedByTheFileThatBringsIt() {
        report(lines(line("1", 1, "", "Rue de l'Église", "", "")), Set.of());
        var door = keeping.addMissingAddress(
                java.util.UUID.randomUUID(), new MissingAddress(commune, "rue de l’eglise", 3, ""));

        AddressImportPage page = report(lines(line("3", 3, "", "Rue de l’Église", "2.5", "50.6")), Set.of());

        assertThat(counts(page)).isEqualTo("1 read, 0 added, 1 changed, 0 unchanged, 0 skipped, 0 rejected");
        assertThat(doors.search("3 eglise " + place(), 10))
                .extracting(DoorView::id)
                .containsExactly(door);
    }

    @Test
    void streetsOfOneNameInAMergedCommuneStayApart() {
        String hellemmes = commune + "_h;;5;;Rue Roger Salengro;59260;" + commune + ";" + place() + ";Hellemmes;;";
        AddressImportPage page = report(lines(line("1", 5, "", "Rue Roger Salengro", "", ""), hellemmes), Set.of());
        assertThat(page.added()).isEqualTo(2);
        assertThat(doors.search("5 roger salengro hellemmes " + place(), 10))
                .extracting(DoorView::commune)
                .containsExactly(place() + " (Hellemmes)");
    }

    @Test
    void aZippedFileIsReadLikeAPlainOne() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(lines(line("1", 1, "", "Rue Neuve", "", "")));
        }
        assertThat(report(zipped.toByteArray(), Set.of()).added()).isEqualTo(1);
    }

    @Test
    void moreThanABatchIsReadAndRepetitionsAreSeenAcrossBatches() {
        var text = new StringBuilder(HEADER);
        for (int i = 1; i <= 2500; i++) {
            text.append('\n').append(line("n" + i, i, "", "Rue Longue", "", ""));
        }
        text.append('\n').append(line("n1", 1, "ter", "Rue Longue", "", ""));
        AddressImportPage page = report(text.toString().getBytes(StandardCharsets.UTF_8), Set.of());
        assertThat(counts(page)).isEqualTo("2501 read, 2500 added, 0 changed, 0 unchanged, 0 skipped, 1 rejected");
        assertThat(reading.rejections(page.id(), 0, 10).get(0).reason())
                .isEqualTo("L’identifiant est déjà celui de la ligne 2.");
    }

    @Test
    void whatIsNoAddressFileIsRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> report("prénom;téléphone\nAli;06".getBytes(StandardCharsets.UTF_8), Set.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("il y manque les colonnes id, numero, nom_voie, code_insee, nom_commune");
        assertThatThrownBy(() -> report(new byte[0], Set.of())).hasMessage("Ce fichier est vide.");
        assertThatThrownBy(() -> report(new byte[] {0x1f, (byte) 0x8b, 1, 2}, Set.of()))
                .hasMessageStartingWith("Ce fichier ne peut pas être lu.");
    }

    @Test
    void aZippedFileCutShortSaysWhereItStoppedAndKeepsWhatWasRead() throws IOException {
        var text = new StringBuilder(HEADER);
        for (int i = 1; i <= 9000; i++) {
            text.append('\n').append(line("n" + i, i, "", "Rue " + Integer.toHexString(i * 7919), "", ""));
        }
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = java.util.Arrays.copyOf(zipped.toByteArray(), zipped.size() * 3 / 4);

        AddressImportPage page = report(half, Set.of());

        assertThat(page.failure()).startsWith("La suite du fichier ne peut pas être lue.");
        assertThat(page.added()).isGreaterThan(1000);
    }

    @Test
    void nulAndOtherControlCharactersDoNotStopAnImport() {
        AddressImportPage page = report(
                lines(line("1", 1, "", "Rue\0 du\tTest", "", ""), "\0\0;;;", line("2", 2, "", "A\0", "x", "y")),
                Set.of());
        assertThat(counts(page)).isEqualTo("3 read, 1 added, 0 changed, 0 unchanged, 0 skipped, 2 rejected");
        assertThat(streets()).containsExactly("Rue du Test");
    }

    private AddressImportPage read(String resource, Set<String> communes) throws IOException {
        try (InputStream file = resource(resource)) {
            return reading.get(importing.importFile(
                    resource, file, communes, people.coordinator().id()));
        }
    }

    private AddressImportPage report(byte[] file, Set<String> communes) {
        return reading.get(importing.importFile(
                "adresses.csv",
                new ByteArrayInputStream(file),
                communes,
                people.coordinator().id()));
    }

    private static String counts(AddressImportPage page) {
        return "%d read, %d added, %d changed, %d unchanged, %d skipped, %d rejected"
                .formatted(
                        page.read(), page.added(), page.changed(), page.unchanged(), page.skipped(), page.rejected());
    }

    private List<String> streets() {
        return database.sql("select name from street where commune_code = ? order by lower(unaccent(name))")
                .param(commune)
                .query(String.class)
                .list();
    }

    private String line(String id, int number, String suffix, String street, String longitude, String latitude) {
        return String.join(
                ";",
                commune + "_" + id,
                "",
                "" + number,
                suffix,
                street,
                "76000",
                commune,
                place(),
                "",
                longitude,
                latitude);
    }

    private String place() {
        return "Bourg" + commune;
    }

    private static byte[] lines(String... lines) {
        return (HEADER + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream resource(String name) {
        return AddressImportingTests.class.getResourceAsStream("/addresses/" + name);
    }
}

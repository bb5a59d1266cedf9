package fr.bricoconcierge.addressfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.address.MissingAddress;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.DoorView;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has its own commune, so that all can share one database. */
@PageTest
class AddressImportingTests {

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

    AddressFiles files;

    @BeforeEach
    void aCommuneOfItsOwn() {
        files = new AddressFiles(importing, reading, people, database);
    }

    @Test
    void aSecondReadingOfThePilotFileChangesNothing() throws IOException {
        AddressImportPage first = files.read("adresses-pilote.csv", Set.of());
        assertThat(first.read()).isEqualTo(1202);
        assertThat(first.rejected()).isZero();
        assertThat(first.added() + first.unchanged() + first.changed()).isEqualTo(1202);

        AddressImportPage second = files.read("adresses-pilote.csv", Set.of());
        assertThat(AddressFiles.counts(second))
                .isEqualTo("1202 read, 0 added, 0 changed, 1202 unchanged, 0 skipped, 0 rejected");
        assertThat(second.running()).isFalse();
    }

    @Test
    void onlyTheCommunesAskedForAreKeptByCodeOrByNameWhateverTheAccents() throws IOException {
        // 218 addresses of Armentières and 212 of Lambersart among the 1202 of the file
        AddressImportPage page = files.read("adresses-pilote.csv", Set.of("armentieres", "59328"));
        assertThat(page.added() + page.unchanged()).isEqualTo(430);
        assertThat(page.skipped()).isEqualTo(772);
    }

    @Test
    void aHouseGetsOneDoorAndKeepsItWhenItsStreetIsRenamed() {
        files.report(AddressFiles.lines(files.line("1", 7, "", "Rue Neuve", "2.5", "50.6")), Set.of());
        DoorView before = doors.search("7 rue neuve " + files.place(), 10).get(0);

        AddressImportPage page =
                files.report(AddressFiles.lines(files.line("1", 7, "bis", "Rue Ancienne", "2.5", "50.6")), Set.of());

        assertThat(AddressFiles.counts(page))
                .isEqualTo("1 read, 0 added, 1 changed, 0 unchanged, 0 skipped, 0 rejected");
        assertThat(doors.get(before.id()).full()).isEqualTo("7 bis rue Ancienne, " + files.place());
        assertThat(doors.search("rue " + files.place(), 10)).hasSize(1);
    }

    @Test
    void anAddressThatLeftTheFileKeepsItsDoor() {
        files.report(
                AddressFiles.lines(
                        files.line("1", 1, "", "Rue Neuve", "", ""), files.line("2", 2, "", "Rue Neuve", "", "")),
                Set.of());
        files.report(AddressFiles.lines(files.line("1", 1, "", "Rue Neuve", "", "")), Set.of());
        assertThat(doors.search("rue neuve " + files.place(), 10)).hasSize(2);
    }

    @Test
    void anAddressAddedByHandIsAdoptedByTheFileThatBringsIt() {
        files.report(AddressFiles.lines(files.line("1", 1, "", "Rue de l'Église", "", "")), Set.of());
        var door = keeping.addMissingAddress(
                UUID.randomUUID(), new MissingAddress(files.commune(), "rue de l’eglise", 3, ""));

        AddressImportPage page =
                files.report(AddressFiles.lines(files.line("3", 3, "", "Rue de l’Église", "2.5", "50.6")), Set.of());

        assertThat(AddressFiles.counts(page))
                .isEqualTo("1 read, 0 added, 1 changed, 0 unchanged, 0 skipped, 0 rejected");
        assertThat(doors.search("3 eglise " + files.place(), 10))
                .extracting(DoorView::id)
                .containsExactly(door);
    }

    @Test
    void streetsOfOneNameInAMergedCommuneStayApart() {
        String hellemmes = files.commune() + "_h;;5;;Rue Roger Salengro;59260;" + files.commune() + ";" + files.place()
                + ";Hellemmes;;";
        AddressImportPage page = files.report(
                AddressFiles.lines(files.line("1", 5, "", "Rue Roger Salengro", "", ""), hellemmes), Set.of());
        assertThat(page.added()).isEqualTo(2);
        assertThat(doors.search("5 roger salengro hellemmes " + files.place(), 10))
                .extracting(DoorView::commune)
                .containsExactly(files.place() + " (Hellemmes)");
    }

    @Test
    void aZippedFileIsReadLikeAPlainOne() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(AddressFiles.lines(files.line("1", 1, "", "Rue Neuve", "", "")));
        }
        assertThat(files.report(zipped.toByteArray(), Set.of()).added()).isEqualTo(1);
    }

    @Test
    void moreThanABatchIsReadAndRepetitionsAreSeenAcrossBatches() {
        var text = new StringBuilder(AddressFiles.HEADER);
        for (int i = 1; i <= 2500; i++) {
            text.append('\n').append(files.line("n" + i, i, "", "Rue Longue", "", ""));
        }
        text.append('\n').append(files.line("n1", 1, "ter", "Rue Longue", "", ""));
        AddressImportPage page = files.report(text.toString().getBytes(StandardCharsets.UTF_8), Set.of());
        assertThat(AddressFiles.counts(page))
                .isEqualTo("2501 read, 2500 added, 0 changed, 0 unchanged, 0 skipped, 1 rejected");
        assertThat(reading.rejections(page.id(), 0, 10).get(0).reason())
                .isEqualTo("L’identifiant est déjà celui de la ligne 2.");
    }
}

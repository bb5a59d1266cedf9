package fr.bricoconcierge.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.bricoconcierge.address.Streets;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.BuildingPlan;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.door.StreetPart;
import fr.bricoconcierge.sector.SectorColour;
import fr.bricoconcierge.sector.SectorPlan;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.sector.SectorState;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.testing.PageTest;
import fr.bricoconcierge.testing.People;
import fr.bricoconcierge.testing.Screen;
import fr.bricoconcierge.testing.Statements;
import fr.bricoconcierge.testing.Visitor;
import fr.bricoconcierge.testing.Visitors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class SectorMapTests {

    private static final AtomicInteger COMMUNES = new AtomicInteger(100);

    @Autowired
    AddressImporting importing;

    @Autowired
    Streets streets;

    @Autowired
    SectorPlanning planning;

    @Autowired
    SectorDoors sectors;

    @Autowired
    DoorKeeping keeping;

    @Autowired
    Doors doors;

    @Autowired
    Visitors visitors;

    @Autowired
    People people;

    @Autowired
    Statements statements;

    final String commune = "87" + COMMUNES.incrementAndGet();
    Visitor concierge;

    @BeforeEach
    void signIn() {
        concierge = visitors.as(people.concierge());
    }

    @Test
    void everyDoorIsALinkWhereItIsWithAShapeOfItsOwn() {
        SectorId sector = sector(20, 1);
        keeping.setNoKnock(door(3), LocalDate.of(2026, 3, 3), null);

        Screen page = concierge.open("/secteurs/" + sector);

        assertThat(page.select(".map__sheet a")).hasSize(20);
        assertThat(page.select(".map__sheet a[href='/portes/" + door(3) + "'] use")
                        .attr("href"))
                .isEqualTo("#p-stop");
        assertThat(page.select(".map__sheet a[href='/portes/" + door(4) + "'] title")
                        .text())
                .isEqualTo("4 rue 0 : pas encore frappée");
        assertThat(page.texts(".map__keys li")).contains("Pas encore frappée : 19", "Ne plus frapper : 1");
        assertThat(page.texts(".map__name")).containsExactly("Rue 0");
        assertThat(page.select("svg image")).isEmpty();
        assertThat(page.header("Content-Security-Policy")).contains("img-src 'self' data:;");
    }

    @Test
    void aBuildingIsOneShapeWithItsNumberOfDoors() {
        SectorId sector = sector(6, 1);
        keeping.addBuilding(door(2), new BuildingPlan(0, 3, 3));

        Screen page = concierge.open("/secteurs/" + sector + "/carte");

        assertThat(page.select(".map__sheet a")).hasSize(6);
        assertThat(page.texts(".map__doors")).containsExactly("12");
        assertThat(page.texts(".map__sheet a title")).contains("2 rue 0, 12 portes : 12 pas encore frappées");
    }

    @Test
    void doorsWithoutCoordinatesAreCountedBesideTheMap() {
        SectorId sector = sector(4, 1);
        Screen add = concierge
                .open("/portes/nouvelle")
                .form("/portes/nouvelle")
                .with("commune", commune)
                .with("street", "Rue 0")
                .with("number", "9")
                .submit();
        assertThat(add.status()).isEqualTo(200);

        Screen page = concierge.open("/secteurs/" + sector);
        assertThat(page.text()).contains("1 porte n’a pas de coordonnées : voyez la liste des rues.");
        assertThat(page.select(".map__sheet a")).hasSize(4);
    }

    @Test
    void twoThousandDoorsStaySmallAndCostFewStatements() throws IOException {
        SectorId sector = sector(100, 20);
        Screen[] page = new Screen[1];
        List<String> asked = statements.of(() -> page[0] = concierge.open("/secteurs/" + sector));
        assertThat(page[0].select(".map__sheet a")).hasSize(2000);
        assertThat(asked).hasSizeLessThanOrEqualTo(8);
        assertThat(page[0].bytes().length).isLessThan(400_000);
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(page[0].bytes());
        }
        assertThat(zipped.size()).isLessThan(60_000);
    }

    private DoorId door(int number) {
        return doors.search(number + " rue 0 carteville" + commune, 1).get(0).id();
    }

    private SectorId sector(int numbers, int ways) {
        var file = new StringBuilder("id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n");
        for (int way = 0; way < ways; way++) {
            for (int number = 1; number <= numbers; number++) {
                file.append(String.format(
                        Locale.ROOT,
                        "%s_%d_%d;%d;;Rue %d;87000;%s;Carteville%s;%.6f;%.6f%n",
                        commune,
                        way,
                        number,
                        number,
                        way,
                        commune,
                        commune,
                        3.05 + number * 0.0001,
                        50.63 + way * 0.0006 + number % 2 * 0.0001));
            }
        }
        importing.importFile(
                "carte.csv",
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                Set.of(),
                people.coordinator().id());
        SectorId sector = planning.create(
                UUID.randomUUID(), new SectorPlan(commune, "Carte", SectorColour.RED, null, SectorState.UNDERWAY));
        for (int way = 0; way < ways; way++) {
            sectors.takeStreets(
                    sector,
                    List.of(StreetPart.whole(streets.find(commune, "Rue " + way).orElseThrow())));
        }
        return sector;
    }
}

package fr.bricoconcierge.demo;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.address.Streets;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.BuildingPlan;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.Doors;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.door.StreetPart;
import fr.bricoconcierge.door.StreetSide;
import fr.bricoconcierge.sector.SectorColour;
import fr.bricoconcierge.sector.SectorPlan;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.sector.SectorState;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Uuids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where the pilot of the demonstration goes: four communes, two sectors covered, one underway and one to prepare. */
@Component
@ConditionalOnBooleanProperty("brico.demo")
class TerritoryChapter {

    private static final String ADDRESSES = "demo/adresses-pilote.csv";
    private static final String LILLE = "59350";
    private static final String TOURCOING = "59599";
    private static final String LAMBERSART = "59328";

    private final AddressImporting importing;
    private final SectorPlanning planning;
    private final SectorDoors sectors;
    private final DoorKeeping keeping;
    private final Doors doors;
    private final Streets streets;

    TerritoryChapter(
            AddressImporting importing,
            SectorPlanning planning,
            SectorDoors sectors,
            DoorKeeping keeping,
            Doors doors,
            Streets streets) {
        this.importing = importing;
        this.planning = planning;
        this.sectors = sectors;
        this.keeping = keeping;
        this.doors = doors;
        this.streets = streets;
    }

    void tell(DemoTeam team) {
        try (InputStream file = new ClassPathResource(ADDRESSES).getInputStream()) {
            importing.importFile("adresses-pilote.csv", file, Set.of(), team.coordinator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addBuildings();
        addSectors();
    }

    /** One in the sector that is covered, one where the next tour goes: its screen shows landings. */
    private void addBuildings() {
        addBuilding("7 rue jules guesde lille", new BuildingPlan(0, 3, 3));
        addBuilding("19 rue du bourg lambersart", new BuildingPlan(0, 2, 2));
    }

    private void addBuilding(String address, BuildingPlan plan) {
        DoorId door = doors.search(address, 1).get(0).id();
        keeping.addBuilding(door, plan);
    }

    private void addSectors() {
        sector(
                new SectorPlan(
                        TOURCOING,
                        "Tourcoing centre",
                        SectorColour.BLUE,
                        "De la rue de Gand à la rue Nationale.",
                        SectorState.COVERED),
                whole(TOURCOING, "Rue Nationale", "Rue de Gand"));
        List<StreetPart> bourg = new ArrayList<>(whole(LAMBERSART, "Rue du Bourg"));
        bourg.add(new StreetPart(id(LAMBERSART, "Rue de Lille"), 1, 40, StreetSide.ODD));
        sector(
                new SectorPlan(
                        LAMBERSART,
                        "Lambersart Bourg",
                        SectorColour.GREEN,
                        "La rue du Bourg et le début de la rue de Lille.",
                        SectorState.UNDERWAY),
                bourg);
        addSectorsOfLille();
    }

    private void addSectorsOfLille() {
        sector(
                new SectorPlan(
                        LILLE,
                        "Wazemmes",
                        SectorColour.RED,
                        "Autour de la place de la Nouvelle Aventure et de son marché.",
                        SectorState.COVERED),
                whole(LILLE, "Rue Jules Guesde", "Place de la Nouvelle Aventure", "Rue de Wazemmes"));
        sector(
                new SectorPlan(LILLE, "Lille-Centre", SectorColour.OCHRE, null, SectorState.TO_PREPARE),
                whole(LILLE, "Rue Gambetta", "Rue Littré", "Rue Racine"));
    }

    private void sector(SectorPlan plan, List<StreetPart> streets) {
        sectors.takeStreets(planning.create(Uuids.next(), plan), streets);
    }

    private List<StreetPart> whole(String commune, String... names) {
        return Arrays.stream(names)
                .map(name -> StreetPart.whole(id(commune, name)))
                .toList();
    }

    private StreetId id(String commune, String street) {
        return streets.find(commune, street).orElseThrow();
    }
}

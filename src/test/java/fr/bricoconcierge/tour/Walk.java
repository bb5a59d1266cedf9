package fr.bricoconcierge.tour;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.addressfile.AddressImporting;
import fr.bricoconcierge.door.BuildingPlan;
import fr.bricoconcierge.door.DoorKeeping;
import fr.bricoconcierge.door.SectorDoors;
import fr.bricoconcierge.door.StreetPart;
import fr.bricoconcierge.sector.SectorColour;
import fr.bricoconcierge.sector.SectorPlan;
import fr.bricoconcierge.sector.SectorPlanning;
import fr.bricoconcierge.sector.SectorState;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.SectorId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sector to walk through, with one street of its own in a commune of its own. */
@TestComponent
public class Walk {

    private static final AtomicInteger COMMUNES = new AtomicInteger(100);

    private final AddressImporting importing;
    private final SectorPlanning planning;
    private final SectorDoors sectors;
    private final DoorKeeping doors;
    private final JdbcClient database;

    public Walk(
            AddressImporting importing,
            SectorPlanning planning,
            SectorDoors sectors,
            DoorKeeping doors,
            JdbcClient database) {
        this.importing = importing;
        this.planning = planning;
        this.sectors = sectors;
        this.doors = doors;
        this.database = database;
    }

    /** A sector of one street, rue du Clos, with houses of those numbers. */
    public SectorId sector(AccountId by, String... numbers) {
        String commune = "62" + COMMUNES.incrementAndGet();
        var file = new StringBuilder("id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n");
        for (String number : numbers) {
            String[] parts = number.split(" ");
            String suffix = parts.length == 1 ? "" : parts[1];
            file.append("%s_0001_%s%s;%s;%s;Rue du Clos;62000;%s;Clos-%s;2.9;50.5\n"
                    .formatted(commune, parts[0], suffix, parts[0], suffix, commune, commune));
        }
        importing.importFile(
                "clos.csv",
                new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                Set.of(commune),
                by);
        StreetId street = database.sql("select id from street where commune_code = ?")
                .param(commune)
                .query((row, i) -> new StreetId(row.getObject(1, UUID.class)))
                .single();
        var plan = new SectorPlan(commune, "Le Clos " + commune, SectorColour.GREEN, null, SectorState.UNDERWAY);
        SectorId sector = planning.create(UUID.randomUUID(), plan);
        sectors.takeStreets(sector, List.of(StreetPart.whole(street)));
        return sector;
    }

    public StreetId street(SectorId sector) {
        return database.sql("select distinct street_id from door_place where sector_id = ?")
                .param(sector.value())
                .query((row, i) -> new StreetId(row.getObject(1, UUID.class)))
                .single();
    }

    /** The first door at that number. */
    public DoorId door(SectorId sector, int number) {
        return database.sql(
                        "select door_id from door_place where sector_id = ? and number = ? order by floor, label limit 1")
                .params(sector.value(), number)
                .query((row, i) -> new DoorId(row.getObject(1, UUID.class)))
                .single();
    }

    public void building(DoorId at, int floors, int perLanding) {
        doors.addBuilding(at, new BuildingPlan(0, floors, perLanding));
    }
}

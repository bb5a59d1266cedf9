package fr.bricoconcierge.pilot;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts facts into the tables that the pilot counts, without the long way that leads to them. */
final class PilotFacts {

    private final JdbcClient database;
    private final UUID account;

    PilotFacts(JdbcClient database, UUID account) {
        this.database = database;
        this.account = account;
        database.sql("insert into commune (code, name) values ('59350', 'Lille') on conflict do nothing")
                .update();
    }

    UUID sector() {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into sector (id, commune_code, name, colour, state, version) values (?, '59350', ?, 'RED', 'UNDERWAY', 0)")
                .params(id, "Secteur " + id)
                .update();
        return id;
    }

    List<UUID> doors(UUID sector, int count) {
        UUID street = UUID.randomUUID();
        database.sql(
                        "insert into street (id, commune_code, former_commune, name, search) values (?, '59350', '', ?, '')")
                .params(street, "Rue " + street)
                .update();
        List<UUID> doors = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            doors.add(door(street, number, sector));
        }
        return doors;
    }

    UUID tour(UUID sector, List<UUID> doors, boolean finished) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into tour (id, sector_id, starts_at, ends_at, first_id, partner, state, finished_at, ended_by_itself, version)
                        values (?, ?, '2020-01-01T09:00Z', '2020-01-01T12:00Z', ?, 'Mairie', ?, cast(? as timestamptz), false, 0)
                        """)
                .params(id, sector, account, finished ? "FINISHED" : "UNDERWAY", finished ? "2020-01-01T12:00Z" : null)
                .update();
        for (int position = 0; position < doors.size(); position++) {
            database.sql("insert into tour_door (tour_id, door_id, position, left_out) values (?, ?, ?, false)")
                    .params(id, doors.get(position), position)
                    .update();
        }
        return id;
    }

    void finish(UUID tour) {
        database.sql("update tour set state = 'FINISHED', finished_at = '2020-01-01T12:00Z' where id = ?")
                .param(tour)
                .update();
    }

    UUID knock(UUID tour, UUID door, String at, boolean answered) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into knock (id, tour_id, door_id, sector_id, knocked_at, by_id, answered, outcome, flyer)
                        select ?, ?, d.id, d.sector_id, ?, ?, ?, ?, false from door d where d.id = ?
                        """)
                .params(id, tour, OffsetDateTime.parse(at), account, answered, answered ? "NOT_NOW" : "NOBODY", door)
                .update();
        return id;
    }

    void undo(UUID knock) {
        database.sql("update knock set undone_at = '2026-11-24T10:00Z', undone_by = ? where id = ?")
                .params(account, knock)
                .update();
    }

    void move(UUID door, UUID sector) {
        database.sql("update door set sector_id = ? where id = ?")
                .params(sector, door)
                .update();
    }

    UUID household(String origin) {
        UUID id = UUID.randomUUID();
        database.sql("insert into household (id, place, origin, met_at, met_channel, version)"
                        + " values (?, 'Rue des tests', ?, '2026-11-20T10:00Z', 'PHONE', 0)")
                .params(id, origin)
                .update();
        database.sql("insert into resident (id, household_id, first_name, search, created_at, created_by, version)"
                        + " values (?, ?, 'Paule', '', '2026-11-20T10:00Z', ?, 0)")
                .params(UUID.randomUUID(), id, account)
                .update();
        return id;
    }

    UUID visit(UUID household, String at) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into intervention (id, household_id, resident_id, occasion, account_id, alone, started_at, state, version)
                        select ?, r.household_id, r.id, 'CALL', ?, true, ?, 'OPEN', 0 from resident r where r.household_id = ? limit 1
                        """)
                .params(id, account, OffsetDateTime.parse(at), household)
                .update();
        return id;
    }

    /** A standard part with so many pieces, put in one by one. */
    void kit(UUID visit, int pieces) {
        UUID item = database.sql("select id from kit_item order by id limit 1")
                .query(UUID.class)
                .single();
        kit(visit, item, pieces);
    }

    /** The last of so many pieces. */
    UUID kit(UUID visit, UUID item, int pieces) {
        UUID part = UUID.randomUUID();
        database.sql("insert into intervention_part (id, intervention_id, position, type, opened_at, version)"
                        + " values (?, ?, 1, 'STANDARD', '2026-11-20T10:00Z', 0)")
                .params(part, visit)
                .update();
        UUID last = part;
        for (int piece = 0; piece < pieces; piece++) {
            last = UUID.randomUUID();
            database.sql(
                            "insert into installed_item (id, intervention_id, part_id, item_id, quantity, room, installed_at, by_id)"
                                    + " values (?, ?, ?, ?, 1, 'KITCHEN', '2026-11-20T10:30Z', ?)")
                    .params(last, visit, part, item, account)
                    .update();
        }
        return last;
    }

    void takeOff(UUID piece) {
        database.sql(
                        "insert into installed_item (id, intervention_id, part_id, item_id, quantity, room, installed_at, by_id, takes_off_id)"
                                + " select gen_random_uuid(), intervention_id, part_id, item_id, -quantity, room, installed_at, by_id, id"
                                + " from installed_item where id = ?")
                .param(piece)
                .update();
    }

    private UUID door(UUID street, int number, UUID sector) {
        UUID address = UUID.randomUUID();
        database.sql("insert into address (id, street_id, number, suffix, postal_code) values (?, ?, ?, '', '59000')")
                .params(address, street, number)
                .update();
        UUID door = UUID.randomUUID();
        database.sql("insert into door (id, address_id, sector_id, version) values (?, ?, ?, 0)")
                .params(door, address, sector)
                .update();
        return door;
    }
}

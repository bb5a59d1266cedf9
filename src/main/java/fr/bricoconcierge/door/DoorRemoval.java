package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressId;
import fr.bricoconcierge.shared.DoorId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes doors away that are not there in fact. Those of which anything is known stay, and so does the last one of an
 * address: a house again, without a place in a building.
 */
@Service
@Transactional
class DoorRemoval {

    /** The oldest stays when nothing else would. */
    private static final String REMOVE = """
            with going as (
                select d.id from door d
                where d.address_id = :address and (%s) and not door_is_known(d.id)),
            staying as (select count(*) as doors from door where address_id = :address and id not in (select id from going))
            delete from door where id in (
                select id from going order by id offset (select case doors when 0 then 1 else 0 end from staying))
            """;

    /** A door known before it was counted goes back to what it was; one that was known in its place keeps it. */
    private static final String LONE = """
            update door d set label = null, floor = null, counted_in = null, version = version + 1
            where d.address_id = :address and d.label is not null
              and ((%s) or not door_is_known(d.id))
              and not exists (select from door o where o.address_id = d.address_id and o.id <> d.id)
            """;

    private final JdbcClient database;

    DoorRemoval(JdbcClient database) {
        this.database = database;
    }

    /** How many doors of the address would go. */
    @Transactional(readOnly = true)
    int removable(AddressId address) {
        return database.sql("""
                        select least(count(*) filter (where not door_is_known(id)), count(*) - 1)
                        from door where address_id = ?
                        """).param(address.value()).query(Integer.class).single();
    }

    /** Takes back what was counted together. */
    int takeBack(AddressId address, UUID counting) {
        return remove(address, "d.counted_in = :what", counting);
    }

    /** All doors of the address of which nothing is known. */
    int removeAll(AddressId address) {
        return remove(address, "true or d.id = :what", address.value());
    }

    /** That door alone. */
    int remove(AddressId address, DoorId door) {
        return remove(address, "d.id = :what", door.value());
    }

    /** Where to go on once a door may be gone. */
    @Transactional(readOnly = true)
    DoorId firstAt(AddressId address) {
        List<UUID> doors = database.sql(
                        "select id from door where address_id = ? order by floor nulls first, label, id limit 1")
                .param(address.value())
                .query(UUID.class)
                .list();
        return doors.stream().map(DoorId::new).findFirst().orElseThrow(() -> new DoorNotFound(address));
    }

    private int remove(AddressId address, String which, UUID what) {
        int removed = database.sql(REMOVE.formatted(which))
                .param("address", address.value())
                .param("what", what)
                .update();
        int alone = database.sql(LONE.formatted(which.contains("counted_in") ? which : "false and d.id = :what"))
                .param("address", address.value())
                .param("what", what)
                .update();
        return removed + alone;
    }
}

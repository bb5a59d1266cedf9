package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.DoorId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes a door at an address of its own, as the import would. */
public final class KnownDoors {

    private KnownDoors() {}

    public static DoorId at(JdbcClient database, int number, String street) {
        database.sql("insert into commune (code, name) values ('59350', 'Lille') on conflict do nothing")
                .update();
        UUID streetId = street(database, street);
        UUID address = UUID.randomUUID();
        DoorId door = DoorId.next();
        database.sql("insert into address (id, street_id, number, suffix, postal_code) values (?, ?, ?, '', '59000')")
                .params(address, streetId, number)
                .update();
        database.sql("insert into door (id, address_id, version) values (?, ?, 0)")
                .params(door.value(), address)
                .update();
        return door;
    }

    private static UUID street(JdbcClient database, String name) {
        database.sql("insert into street (id, commune_code, former_commune, name, search)"
                        + " select ?, '59350', '', ?, ' ' || resident_plain(?) || ' lille'"
                        + " where not exists (select from street where commune_code = '59350' and name = ?)")
                .params(UUID.randomUUID(), name, name, name)
                .update();
        return database.sql("select id from street where commune_code = '59350' and name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    /** A word that no other test has: letters alone, so that it is searched for as a name. */
    public static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(c -> Character.isDigit(c) ? c - '0' + 'g' : c)
                .limit(14)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package fr.bricoconcierge.agenda;

import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.ResidentId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives residents of tests a door at a place of the map, in a street of its own. */
final class Homes {

    private Homes() {}

    /** Answers the name of the street. */
    static String give(
            JdbcClient database, ResidentCards cards, ResidentId resident, double latitude, double longitude) {
        UUID door = UUID.randomUUID();
        UUID address = UUID.randomUUID();
        UUID street = UUID.randomUUID();
        database.sql("insert into commune (code, name) values ('59350', 'Lille') on conflict do nothing")
                .update();
        database.sql("insert into street (id, commune_code, former_commune, name, search)"
                        + " values (?, '59350', '', ?, 'x')")
                .params(street, "Rue " + street)
                .update();
        database.sql("insert into address (id, street_id, number, suffix, postal_code, latitude, longitude)"
                        + " values (?, ?, 1, '', '59000', ?, ?)")
                .params(address, street, latitude, longitude)
                .update();
        database.sql("insert into door (id, address_id, version) values (?, ?, 0)")
                .params(door, address)
                .update();
        database.sql("update household set door_id = ? where id = ?")
                .params(door, cards.get(resident).household().value())
                .update();
        return "Rue " + street;
    }
}

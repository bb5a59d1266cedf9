package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressesAdded;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives each new address its door. */
@Component
class NewDoors {

    /** It joins the sector that holds the whole of its street. */
    private static final String ADD = """
            with fresh as (select unnest(?::uuid[]) as address_id),
            whole as (%s)
            insert into door (id, address_id, sector_id, version)
            select uuidv7(), a.id, whole.sector_id, 0
            from fresh
            join address a on a.id = fresh.address_id
            left join whole on whole.street_id = a.street_id
            """.formatted(SectorDoors.WHOLE.formatted(
            "select street_id from address where id in (select address_id from fresh)"));

    private final JdbcClient database;

    NewDoors(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(AddressesAdded added) {
        database.sql(ADD).param(added.addresses().toArray(UUID[]::new)).update();
    }
}

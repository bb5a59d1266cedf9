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
            whole as (
                select a.street_id, min(d.sector_id::text)::uuid as sector_id
                from address a
                join door d on d.address_id = a.id
                where a.street_id in (select street_id from address where id in (select address_id from fresh))
                group by a.street_id
                having count(*) = count(d.sector_id) and count(distinct d.sector_id) = 1)
            insert into door (id, address_id, sector_id, version)
            select uuidv7(), a.id, whole.sector_id, 0
            from fresh
            join address a on a.id = fresh.address_id
            left join whole on whole.street_id = a.street_id
            """;

    private final JdbcClient database;

    NewDoors(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(AddressesAdded added) {
        database.sql(ADD).param(added.addresses().toArray(UUID[]::new)).update();
    }
}

package fr.bricoconcierge.door;

import fr.bricoconcierge.address.AddressId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a door shows. */
@Service
@Transactional(readOnly = true)
class DoorReading {

    private final JdbcClient database;
    private final Coverage coverage;
    private final Clock clock;

    DoorReading(JdbcClient database, Coverage coverage, Clock clock) {
        this.database = database;
        this.coverage = coverage;
        this.clock = clock;
    }

    DoorPage get(DoorId id) {
        return database.sql("""
                        select p.door_id, p.address_id, p.line, p.label, p.postal_code, p.commune, p.sector_id,
                               p.sector_name, coalesce(v.knocks, 0) as knocks, coalesce(v.answered, false) as answered,
                               coalesce(v.notices, 0) as notices, v.last_outcome, v.last_at,
                               door_is_known(p.door_id) as known,
                               no_knock_on(p.no_knock_since, p.no_knock_until, ?) as no_knock,
                               p.no_knock_since, p.no_knock_until
                        from door_place p left join %s v on v.door_id = p.door_id
                        where p.door_id = ?
                        """.formatted(coverage.relation()))
                .params(today(), id.value())
                .query(DoorPage.class)
                .optional()
                .orElseThrow(() -> new DoorNotFound(id));
    }

    /** The doors of that address, from the lowest floor up. */
    List<DoorRow> at(AddressId address) {
        return database.sql(DoorRow.SELECT.formatted(coverage.relation()) + " where p.address_id = ?" + DoorRow.ORDER)
                .params(today(), address.value(), DoorRow.LIMIT)
                .query(DoorRow.class)
                .list();
    }

    private Date today() {
        return Date.valueOf(Moment.dateOf(clock.instant()));
    }
}

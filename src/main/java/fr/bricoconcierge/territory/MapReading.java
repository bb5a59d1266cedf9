package fr.bricoconcierge.territory;

import fr.bricoconcierge.door.Coverage;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of a sector and what came of its doors, in one statement. */
@Service
@Transactional(readOnly = true)
class MapReading {

    private static final String PLACES = """
            select (array_agg(p.door_id order by p.floor nulls first, p.label, p.door_id))[1] as door, p.street_id,
                   p.street, p.line, p.latitude, p.longitude, count(*) as doors,
                   count(*) filter (where k.kind = 'never') as never,
                   count(*) filter (where k.kind = 'nobody') as nobody,
                   count(*) filter (where k.kind = 'again') as again,
                   count(*) filter (where k.kind = 'answered') as answered,
                   count(*) filter (where k.kind = 'refused') as refused,
                   count(*) filter (where k.kind = 'stop') as stop
            from door_place p
            left join %s v on v.door_id = p.door_id
            cross join lateral (
                select case when no_knock_on(p.no_knock_since, p.no_knock_until, ?) then 'stop'
                            else coalesce(v.last_outcome, 'never') end as kind) k
            where p.sector_id = ?
            group by p.address_id, p.street_id, p.street, p.line, p.number, p.suffix, p.latitude, p.longitude
            order by p.street, p.street_id, p.number, p.suffix
            limit 5000
            """;

    private final JdbcClient database;
    private final Coverage coverage;
    private final Clock clock;

    MapReading(JdbcClient database, Coverage coverage, Clock clock) {
        this.database = database;
        this.coverage = coverage;
        this.clock = clock;
    }

    /** Street by street, in the order of their numbers. */
    List<MapPlace> places(SectorId sector) {
        return database.sql(PLACES.formatted(coverage.relation()))
                .params(Date.valueOf(Moment.dateOf(clock.instant())), sector.value())
                .query(MapPlace.class)
                .list();
    }
}

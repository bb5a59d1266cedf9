package fr.bricoconcierge.territory;

import fr.bricoconcierge.door.Coverage;
import fr.bricoconcierge.shared.SectorId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses of a sector and what came of its doors, in one statement. */
@Service
@Transactional(readOnly = true)
class MapReading {

    private static final String PLACES = """
            select (array_agg(d.id order by d.floor nulls first, d.label, d.id))[1] as door, s.id as street_id,
                   s.name as street, a.number, a.suffix, a.latitude, a.longitude, count(*) as doors,
                   count(*) filter (where k.kind = 'never') as never,
                   count(*) filter (where k.kind = 'nobody') as nobody,
                   count(*) filter (where k.kind = 'again') as again,
                   count(*) filter (where k.kind = 'answered') as answered,
                   count(*) filter (where k.kind = 'refused') as refused,
                   count(*) filter (where k.kind = 'stop') as stop
            from door d
            join address a on a.id = d.address_id
            join street s on s.id = a.street_id
            left join %s v on v.door_id = d.id
            cross join lateral (
                select case when d.no_knock_since is not null then 'stop' else coalesce(v.last_outcome, 'never') end as kind) k
            where d.sector_id = ?
            group by a.id, s.id
            order by s.name, s.id, a.number, a.suffix
            limit 5000
            """;

    private final JdbcClient database;
    private final Coverage coverage;

    MapReading(JdbcClient database, Coverage coverage) {
        this.database = database;
        this.coverage = coverage;
    }

    /** Street by street, in the order of their numbers. */
    List<MapPlace> places(SectorId sector) {
        return database.sql(PLACES.formatted(coverage.relation()))
                .param(sector.value())
                .query(MapPlace.class)
                .list();
    }
}

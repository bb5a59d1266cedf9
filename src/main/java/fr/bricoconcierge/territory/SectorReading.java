package fr.bricoconcierge.territory;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.door.Coverage;
import fr.bricoconcierge.door.DoorRow;
import fr.bricoconcierge.sector.SectorNotFound;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import java.sql.Date;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of sectors show, each part in one statement. */
@Service
@Transactional(readOnly = true)
class SectorReading {

    private static final String COUNTS = """
            count(d.id) as doors, count(v.door_id) as knocked, count(*) filter (where v.answered) as answered,
            coalesce(sum(v.notices), 0)::int as notices, max(v.last_at) as last_at
            """;

    private static final String SECTORS = """
            select s.id, s.name, c.name as commune, s.commune_code, s.colour, s.description, s.state, s.version, %s
            from sector s
            join commune c on c.code = s.commune_code
            left join door d on d.sector_id = s.id
            left join %s v on v.door_id = d.id
            %s
            group by s.id, c.name
            order by c.name, s.name, s.id
            """;

    private final JdbcClient database;
    private final Coverage coverage;
    private final Clock clock;

    SectorReading(JdbcClient database, Coverage coverage, Clock clock) {
        this.database = database;
        this.coverage = coverage;
        this.clock = clock;
    }

    List<SectorRow> all() {
        return database.sql(SECTORS.formatted(COUNTS, coverage.relation(), ""))
                .query(SectorRow.class)
                .list();
    }

    SectorRow get(SectorId id) {
        return database.sql(SECTORS.formatted(COUNTS, coverage.relation(), "where s.id = ?"))
                .param(id.value())
                .query(SectorRow.class)
                .optional()
                .orElseThrow(() -> new SectorNotFound(id));
    }

    /** The streets of the sector, with their coverage. */
    List<StreetRow> streets(SectorId id) {
        return database.sql("""
                        select t.id, t.name, t.former_commune, min(a.number) as first, max(a.number) as last, %s
                        from door d
                        join address a on a.id = d.address_id
                        join street t on t.id = a.street_id
                        left join %s v on v.door_id = d.id
                        where d.sector_id = ?
                        group by t.id order by t.name, t.former_commune, t.id
                        """.formatted(COUNTS, coverage.relation()))
                .param(id.value())
                .query(StreetRow.class)
                .list();
    }

    /** The doors of one street of the sector, in the order in which one walks past them. */
    List<DoorRow> doors(SectorId id, StreetId street) {
        return database.sql(DoorRow.SELECT.formatted(coverage.relation()) + " where p.sector_id = ? and p.street_id = ?"
                        + DoorRow.ORDER)
                .params(Date.valueOf(Moment.dateOf(clock.instant())), id.value(), street.value(), DoorRow.LIMIT)
                .query(DoorRow.class)
                .list();
    }
}

package fr.bricoconcierge.tour;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tours that are over, the latest first, for the logbook (V5). */
@Service
@Transactional(readOnly = true)
public class FinishedTours {

    private static final String ROWS = """
            select t.id, s.name as sector, c.name as commune, t.starts_at,
                   a.display_name as first, b.display_name as second, t.partner, t.worked, t.surprised,
                   n.doors, n.knocked, n.answered, n.notices, n.contacts, n.appointments, t.total
            from (select *, count(*) over ()::int as total from tour where state = 'FINISHED'
                  order by starts_at desc, id limit ? offset ?) t
            join sector s on s.id = t.sector_id
            join commune c on c.code = s.commune_code
            join account a on a.id = t.first_id
            left join account b on b.id = t.second_id
            join %s n on n.tour_id = t.id
            order by t.starts_at desc, t.id
            """;

    private final JdbcClient database;
    private final KnockFacts knocks;

    FinishedTours(JdbcClient database, KnockFacts knocks) {
        this.database = database;
        this.knocks = knocks;
    }

    public List<FinishedTour> page(int size, int offset) {
        return database.sql(ROWS.formatted(knocks.counts()))
                .params(size, offset)
                .query(FinishedTour.class)
                .list();
    }
}

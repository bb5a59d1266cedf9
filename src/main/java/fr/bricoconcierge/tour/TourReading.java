package fr.bricoconcierge.tour;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of one tour say of it on top. */
@Service
@Transactional(readOnly = true)
public class TourReading {

    private final JdbcClient database;
    private final KnockFacts knocks;

    TourReading(JdbcClient database, KnockFacts knocks) {
        this.database = database;
        this.knocks = knocks;
    }

    public TourHead getHead(TourId id) {
        return database.sql("""
                        select t.id, t.sector_id, s.name as sector, c.name as commune, t.starts_at, t.ends_at,
                               a.display_name as first, b.display_name as second, t.partner, t.state,
                               t.finished_at, t.ended_by_itself, t.worked, t.surprised
                        from tour t
                        join sector s on s.id = t.sector_id
                        join commune c on c.code = s.commune_code
                        join account a on a.id = t.first_id
                        left join account b on b.id = t.second_id
                        where t.id = ?
                        """)
                .param(id.value())
                .query(TourHead.class)
                .optional()
                .orElseThrow(() -> new TourNotFound(id));
    }

    public TourCount count(TourId id) {
        return database.sql("select doors, knocked, knocks, answered, notices, contacts, appointments, direct from "
                        + knocks.counts() + " where tour_id = ?")
                .param(id.value())
                .query(TourCount.class)
                .optional()
                .orElse(TourCount.NONE);
    }
}

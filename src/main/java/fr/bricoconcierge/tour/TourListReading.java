package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the list of tours shows. */
@Service
@Transactional(readOnly = true)
class TourListReading {

    private static final String ROWS = """
            select t.id, s.name as sector, c.name as commune, t.starts_at, t.ends_at,
                   a.display_name as first, b.display_name as second, t.partner, t.state,
                   n.doors, n.knocked, n.answered, n.contacts, n.appointments
            from (select * from tour where %s limit 50) t
            join sector s on s.id = t.sector_id
            join commune c on c.code = s.commune_code
            join account a on a.id = t.first_id
            left join account b on b.id = t.second_id
            join %s n on n.tour_id = t.id
            order by t.starts_at %s, t.id
            """;

    private final JdbcClient database;
    private final KnockFacts knocks;

    TourListReading(JdbcClient database, KnockFacts knocks) {
        this.database = database;
        this.knocks = knocks;
    }

    /** Tours of the day in Paris, and those still under way from before. */
    List<TourRow> today(Instant now) {
        return rows(
                "(starts_at >= ? and starts_at < ? or state = 'UNDERWAY' and starts_at < ?) order by starts_at, id",
                "asc",
                midnight(now, 0),
                midnight(now, 1),
                midnight(now, 0));
    }

    List<TourRow> upcoming(Instant now) {
        return rows("starts_at >= ? order by starts_at, id", "asc", midnight(now, 1));
    }

    /** The latest first; those still under way are told with the day’s. */
    List<TourRow> past(Instant now) {
        return rows("starts_at < ? and state <> 'UNDERWAY' order by starts_at desc, id", "desc", midnight(now, 0));
    }

    private List<TourRow> rows(String condition, String direction, Instant... times) {
        var query = database.sql(ROWS.formatted(condition, knocks.counts(), direction));
        for (Instant time : times) {
            query = query.param(time.atOffset(ZoneOffset.UTC));
        }
        return query.query(TourRow.class).list();
    }

    private static Instant midnight(Instant now, int days) {
        return Moment.dateOf(now).plusDays(days).atStartOfDay(Moment.PARIS).toInstant();
    }
}

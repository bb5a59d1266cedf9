package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the stand show, each in one statement. */
@Service
@Transactional(readOnly = true)
public class StandReading {

    private static final String ROWS = """
            select s.id, p.name as market, p.place, p.commune, s.form, s.starts_at, s.ends_at, s.state,
                   count(t.id) filter (where t.kind in ('CONVERSATION', 'REPAIR_TALK')) as conversations,
                   s.state = 'PLANNED' and exists (
                       select from market_closure c
                       where c.market_id = s.market_id
                         and (s.starts_at at time zone 'Europe/Paris')::date between c.from_on and c.until_on) as market_closed
            from (select * from stand_session where %s limit 60) s
            join stand_place p on p.session_id = s.id
            left join stand_tally t on t.session_id = s.id and t.undone_at is null
            group by s.id, s.market_id, p.name, p.place, p.commune, s.form, s.starts_at, s.ends_at, s.state
            order by s.starts_at %s, s.id
            """;

    private final JdbcClient database;

    StandReading(JdbcClient database) {
        this.database = database;
    }

    /** Sessions that end after {@code now}, the next one first. */
    List<StandSessionRow> upcoming(Instant now) {
        return rows(ROWS.formatted("ends_at > ? order by starts_at, id", "asc"), now);
    }

    /** Sessions that have ended, the latest first. */
    List<StandSessionRow> past(Instant now) {
        return rows(ROWS.formatted("ends_at <= ? order by starts_at desc, id", "desc"), now);
    }

    /** How many there are of both, shown or not. */
    StandCount count(Instant now) {
        return database.sql("select count(*) filter (where ends_at > :now) as upcoming,"
                        + " count(*) filter (where ends_at <= :now) as past from stand_session")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(StandCount.class)
                .single();
    }

    public StandSessionPage getPage(StandSessionId id) {
        return database.sql("""
                        select s.id, p.name as market, p.place, p.commune, s.form, s.starts_at, s.ends_at,
                               a.display_name as first, b.display_name as second,
                               s.state, s.weather, s.footfall, s.remarks, s.series_id as series
                        from stand_session s
                        join stand_place p on p.session_id = s.id
                        join account a on a.id = s.first_id
                        left join account b on b.id = s.second_id
                        where s.id = ?
                        """)
                .param(id.value())
                .query(StandSessionPage.class)
                .optional()
                .orElseThrow(() -> new StandNotFound(id));
    }

    /** One counter for each kind, those at nought included. */
    public List<StandCounter> counters(StandSessionId id) {
        return counts(id).entrySet().stream()
                .map(count -> new StandCounter(count.getKey(), count.getValue(), Uuids.next()))
                .toList();
    }

    Map<TallyKind, Integer> counts(StandSessionId id) {
        Map<TallyKind, Integer> counts = new EnumMap<>(TallyKind.class);
        for (TallyKind kind : TallyKind.values()) {
            counts.put(kind, 0);
        }
        database.sql("select kind, count(*) as count from stand_tally where session_id = ? and undone_at is null"
                        + " group by kind")
                .param(id.value())
                .query(Count.class)
                .list()
                .forEach(count -> counts.put(count.kind(), count.count()));
        return counts;
    }

    List<StandSessionRow> ofSeries(StandSeriesId id) {
        return database.sql(ROWS.formatted("series_id = ? order by starts_at, id", "asc"))
                .param(id.value())
                .query(StandSessionRow.class)
                .list();
    }

    private List<StandSessionRow> rows(String sql, Instant now) {
        return database.sql(sql)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(StandSessionRow.class)
                .list();
    }

    /** How many sessions are ahead, and how many have been. */
    record StandCount(int upcoming, int past) {}

    private record Count(TallyKind kind, int count) {}
}

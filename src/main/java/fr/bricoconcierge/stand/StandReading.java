package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Uuids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the stand show, each in one statement. */
@Service
@Transactional(readOnly = true)
class StandReading {

    private static final String ROWS = """
            select s.id, m.name as market, m.place, m.commune, s.form, s.starts_at, s.ends_at, s.state,
                   count(t.id) filter (where t.kind in ('CONVERSATION', 'REPAIR_TALK')) as conversations,
                   count(t.id) filter (where t.kind = 'DETECTED') as detected
            from (select * from stand_session where %s limit 20) s
            join market m on m.id = s.market_id
            left join stand_tally t on t.session_id = s.id and t.undone_at is null
            group by s.id, m.name, m.place, m.commune, s.form, s.starts_at, s.ends_at, s.state
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

    StandSessionPage getPage(StandSessionId id) {
        return database.sql("""
                        select s.id, m.name as market, m.place, m.commune, s.form, s.starts_at, s.ends_at,
                               a.display_name as first, b.display_name as second,
                               s.state, s.weather, s.footfall, s.remarks
                        from stand_session s
                        join market m on m.id = s.market_id
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
    List<StandCounter> counters(StandSessionId id) {
        Map<TallyKind, Integer> counts = database
                .sql("select kind, count(*) as count from stand_tally where session_id = ? and undone_at is null"
                        + " group by kind")
                .param(id.value())
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::kind, Count::count));
        return Arrays.stream(TallyKind.values())
                .map(kind -> new StandCounter(kind, counts.getOrDefault(kind, 0), Uuids.next()))
                .toList();
    }

    List<MarketRow> markets() {
        return database.sql("select id, name, place, commune, kind, weekday, starts_at, ends_at, weeks_apart"
                        + " from market order by commune, name, starts_at, id")
                .query(MarketRow.class)
                .list();
    }

    List<Choice> marketChoices() {
        return markets().stream()
                .map(market -> Choice.of(market.id(), market.choice()))
                .toList();
    }

    private List<StandSessionRow> rows(String sql, Instant now) {
        return database.sql(sql)
                .param(now.atOffset(ZoneOffset.UTC))
                .query(StandSessionRow.class)
                .list();
    }

    private record Count(TallyKind kind, int count) {}
}

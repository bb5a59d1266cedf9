package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.logbooklist.LogbookPage.LogbookCount;
import fr.bricoconcierge.shared.Choice;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the logbook: a page in one statement whatever the filters, and all of it row by row for a file. */
@Service
@Transactional(readOnly = true)
class LogbookReading {

    /** How many lines a page shows. */
    static final int PAGE = 30;

    /** How many of those that have the words are shown. */
    static final int FOUND = 50;

    private static final int AT_ONCE = 500;

    /** Each kind by its own index, no further than is needed. */
    private static final String LATEST = """
            with found as (
                select * from (
                    (select 'VISIT' as kind, i.id, i.started_at as at from intervention i
                     where %s order by i.started_at desc, i.id limit :most)
                    union all
                    (select 'REQUEST', e.id, e.at from encounter e where %s order by e.at desc, e.id limit :most)
                    union all
                    (select 'FOLLOW_UP', f.id, f.started_at from follow_up_visit f
                     where %s order by f.started_at desc, f.id limit :most)) each
                order by at desc, id limit :limit offset :offset),
            ranked as (%s)
            """;

    private static final String AS_THEY_COME = "select x.*, 0::real as rank, null::text as said from found x";

    /** Weighs all that has the words by what is kept of them; only what is shown is read. */
    private static final String LIKELIEST = """
            select l.*, t.said
            from (
                select x.*, coalesce(case x.kind
                    when 'VISIT' then (
                        select ts_rank(i.words, %1$s) + coalesce((
                            select sum(ts_rank(coalesce(a.words, m.words, ''), %1$s))
                            from intervention_part p
                            left join intervention_advice a on a.part_id = p.id
                            left join intervention_make_safe m on m.part_id = p.id
                            where p.intervention_id = i.id and p.withdrawn_at is null), 0)
                        from intervention i where i.id = x.id)
                    when 'FOLLOW_UP' then (select ts_rank(f.words, %1$s) from follow_up_visit f where f.id = x.id)
                    end, 0) as rank
                from found x
                order by rank desc, x.at desc, x.id limit %2$d) l
            left join lateral (
                select concat_ws(' … ', i.lesson, i.next_note, i.amelio_why, i.quotation,
                    (select string_agg(concat_ws(' … ', a.description, a.since_when, a.how_to, a.exceptional_reason,
                                                 a.exceptional_work, m.danger_for, m.danger_what, m.work), ' … ')
                     from intervention_part p
                     left join intervention_advice a on a.part_id = p.id
                     left join intervention_make_safe m on m.part_id = p.id
                     where p.intervention_id = i.id and p.withdrawn_at is null)) as said
                from intervention i where l.kind = 'VISIT' and i.id = l.id
                union all
                select concat_ws(' … ', f.seen, f.asked) from follow_up_visit f where l.kind = 'FOLLOW_UP' and f.id = l.id) t on true
            """;

    private static final String EXTRACT =
            "ts_headline('public.french_plain', x.said, " + LogbookWords.QUERY + ", 'StartSel=\"" + Extract.START
                    + "\", StopSel=\"" + Extract.END + "\", MaxFragments=2, MaxWords=18, MinWords=6')";

    private static final String ROWS = """
            select x.kind, x.id, x.at, c.resident_id as resident, c.name, s.name as sector, a.display_name as who,
                   coalesce(h.origin, case when e.sent_by = 'RESIDENT' then 'WORD_OF_MOUTH'
                       when e.channel in ('PHONE', 'EMAIL', 'PUBLIC_PAGE') then e.channel when e.id is not null then 'OTHER' end) as origin,
                   coalesce(i.state, f.outcome, case
                       when f.id is not null then 'OPEN' when e.kind = 'DECLINED' then 'DECLINED'
                       when e.household_id is null then 'WAITING' else 'TAKEN' end) as outcome,
                   i.occasion, f.cause, e.channel, e.outcome as reason, e.asked, coalesce(e.urgent, false) as urgent,
                   (select string_agg(p.type, ',' order by p.position) from intervention_part p
                    where p.intervention_id = i.id and p.withdrawn_at is null) as types,
                   (select string_agg(distinct p.theme, ',') from intervention_part p
                    where p.intervention_id = i.id and p.withdrawn_at is null) as themes,
                   i.how_it_went, coalesce(i.minutes, f.minutes) as minutes, i.asked_first, i.needed,
                   (select string_agg(t.situation, ',' order by t.situation) from intervention_situation t
                    where t.intervention_id = i.id) as situations,
                   i.lesson, %s as extract
            from ranked x
            left join intervention i on x.kind = 'VISIT' and i.id = x.id
            left join encounter e on x.kind = 'REQUEST' and e.id = x.id
            left join follow_up_visit f on x.kind = 'FOLLOW_UP' and f.id = x.id
            left join resident_card c on c.resident_id = coalesce(i.resident_id, e.resident_id, f.resident_id)
            left join household h on h.id = coalesce(i.household_id, e.household_id, f.household_id)
            left join sector s on s.id = coalesce(i.sector_id, f.sector_id, case when e.id is not null then h.sector_id end)
            join account a on a.id = coalesce(i.account_id, e.by_id, f.account_id)
            order by x.rank desc, x.at desc, x.id
            """;

    private static final String FURTHER = "%1$s < :last or (%1$s = :last and %2$s > :lastId)";

    private final JdbcClient database;

    LogbookReading(JdbcClient database) {
        this.database = database;
    }

    List<Choice> sectors() {
        return choices("select s.id, s.name from sector s order by s.name, s.id");
    }

    /** Whoever may have visited or noted something, those who left too. */
    List<Choice> people() {
        return choices("select a.id, a.display_name as name from account a"
                + " where a.role in ('CONCIERGE', 'COORDINATOR') order by a.display_name, a.id");
    }

    List<LogbookRow> page(LogbookFilter filter, int page) {
        int offset = (page - 1) * PAGE;
        return rows(filter, AS_THEY_COME, "null::text", PAGE, offset);
    }

    /** The likeliest of all that has the words. */
    List<LogbookRow> likeliest(LogbookFilter filter) {
        return rows(filter, LIKELIEST.formatted(LogbookWords.QUERY, FOUND), EXTRACT, Integer.MAX_VALUE, 0);
    }

    LogbookCount count(LogbookFilter filter) {
        return database.sql("""
                        select (select count(*) from intervention i where %s) as visits,
                               (select count(*) from encounter e where %s) as requests,
                               (select count(*) from follow_up_visit f where %s) as follow_ups
                        """.formatted(filter.visits(), filter.requests(), filter.followUps()))
                .params(filter.params())
                .query(LogbookCount.class)
                .single();
    }

    /** Everything in the list, in its order; some at a time, however much there is. */
    void each(LogbookFilter filter, Consumer<LogbookRow> take) {
        List<LogbookRow> some = rows(filter, AS_THEY_COME, "null::text", AT_ONCE, 0);
        while (!some.isEmpty()) {
            some.forEach(take);
            some = rows(after(filter, some.get(some.size() - 1)), AS_THEY_COME, "null::text", AT_ONCE, 0);
        }
    }

    private static LogbookFilter after(LogbookFilter filter, LogbookRow last) {
        Facet further = new Facet(
                "",
                "",
                "",
                FURTHER.formatted("i.started_at", "i.id"),
                FURTHER.formatted("e.at", "e.id"),
                FURTHER.formatted("f.started_at", "f.id"),
                Map.of("last", last.at().atOffset(ZoneOffset.UTC), "lastId", last.id()));
        return filter.and(further);
    }

    private List<LogbookRow> rows(LogbookFilter filter, String ranked, String extract, int limit, int offset) {
        Map<String, Object> params = new HashMap<>(filter.params());
        params.put("most", offset + limit);
        params.put("limit", limit);
        params.put("offset", offset);
        String found = LATEST.formatted(filter.visits(), filter.requests(), filter.followUps(), ranked);
        return database.sql(found + ROWS.formatted(extract))
                .params(params)
                .query(LogbookRow.class)
                .list();
    }

    private List<Choice> choices(String sql) {
        return database.sql(sql)
                .query((row, i) -> Choice.of(row.getString("id"), row.getString("name")))
                .list();
    }
}

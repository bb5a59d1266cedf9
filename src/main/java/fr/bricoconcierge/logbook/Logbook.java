package fr.bricoconcierge.logbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The « carnet des interventions »: every visit, the latest first. */
@Service
@Transactional(readOnly = true)
class Logbook {

    private static final String ROWS = """
                        select i.id, r.name, r.origin, i.occasion, i.started_at, i.state, i.how_it_went,
                               a.display_name as who, s.name as sector, count(*) over ()::int as total,
                               (select string_agg(p.type, ',' order by p.position) from intervention_part p
                                where p.intervention_id = i.id and p.withdrawn_at is null) as types,
                               (select string_agg(distinct p.theme, ',') from intervention_part p
                                where p.intervention_id = i.id and p.withdrawn_at is null) as themes
                        from intervention i
                        join resident_card r on r.resident_id = i.resident_id
                        join account a on a.id = i.account_id
                        left join sector s on s.id = i.sector_id
                        where (cast(? as text) is null or i.state = ?)
                          and (cast(? as text) is null or exists (select 1 from intervention_part p
                               where p.intervention_id = i.id and p.withdrawn_at is null and p.type = ?))
                        order by i.started_at desc, i.id
                        limit ? offset ?
                        """;

    private final JdbcClient database;

    Logbook(JdbcClient database) {
        this.database = database;
    }

    LogbookPage page(LogbookFilter filter) {
        List<LogbookRow> rows = database.sql(ROWS)
                .param(name(filter.etat()))
                .param(name(filter.etat()))
                .param(name(filter.genre()))
                .param(name(filter.genre()))
                .params(LogbookFilter.SIZE, filter.offset())
                .query(LogbookRow.class)
                .list();
        return new LogbookPage(rows, filter);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.task.TaskKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside the targets: money, stock, savings, what waits, and until when data was received. */
@Service
@Transactional(readOnly = true)
class AsideReading {

    private static final String ASIDE = """
            select (select count(*) from purchase where state in ('ASKED', 'CLAIMED')) as purchases_to_approve,
                   (select count(*) from (%s) i) as information,
                   d.first_day, d.last_day,
                   (select max(received_at) from received_command) as received_until,
                   e.granted, e.spent, e.reserved,
                   (select count(*) from kit_item k where k.threshold > coalesce(
                       (select sum(m.quantity) from stock_movement m where m.item_id = k.id and m.holder_id is null), 0)) as short_items,
                   s.pieces, s.kwh, s.m3, s.euros
            from fund_envelope e
            cross join (select min(day) as first_day, max(day) as last_day from (%s) x) d
            cross join (select coalesce(sum(p.quantity), 0) as pieces, coalesce(sum(p.kwh), 0) as kwh, coalesce(sum(p.m3), 0) as m3,
                               coalesce(sum(p.euros), 0) as euros
                        from saving_fact_piece p where %s) s
            """.formatted(
                    CountedRows.of(CountedFigure.INFORMATION),
                    CountedRows.DAYS,
                    Scope.within("p.installed_at", "p.sector_id", "p.account_id"));

    private final JdbcClient database;
    private final Settings settings;

    AsideReading(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    Aside read(DashboardFilter filter) {
        return Scope.of(filter, settings)
                .bind(database.sql(ASIDE))
                .query(Aside.class)
                .single();
    }

    /** What should have been done already, by kind, the most frequent first. */
    List<Late> late(Instant now) {
        return database.sql("select kind, count(*) as count, min(due_at) as oldest from task"
                        + " where done_at is null and due_at < ? group by kind order by count desc, kind")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Late.class)
                .list();
    }

    record Late(TaskKind kind, long count, Instant oldest) {}
}

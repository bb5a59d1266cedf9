package fr.bricoconcierge.saving;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what the equipment that stayed in homes may save; what was taken off again counts for nothing. */
@Service
@Transactional(readOnly = true)
class SavingReading {

    private static final String SUMS = """
            coalesce(sum(e.quantity), 0)::int as pieces,
            count(distinct i.household_id)::int as households,
            coalesce(sum(e.quantity * k.saving_kwh), 0) as kwh,
            coalesce(sum(e.quantity * k.saving_m3), 0) as m3,
            coalesce(sum(e.quantity * k.saving_euros), 0) as euros
            """;

    /** A piece taken off is a row of its own the other way, counted on the day it was put in. */
    private static final String INSTALLED = """
            from (
                select max(x.intervention_id::text)::uuid as intervention_id, max(x.part_id::text)::uuid as part_id,
                       max(x.item_id::text)::uuid as item_id, min(x.installed_at) as installed_at,
                       sum(x.quantity) as quantity
                from installed_item x
                group by coalesce(x.takes_off_id, x.id)
                having sum(x.quantity) > 0
            ) e
            join intervention i on i.id = e.intervention_id and i.state <> 'WITHDRAWN'
            join intervention_part p on p.id = e.part_id and p.withdrawn_at is null
            join kit_item k on k.id = e.item_id
            left join sector s on s.id = i.sector_id
            where (:from::timestamptz is null or e.installed_at >= :from)
              and (:until::timestamptz is null or e.installed_at < :until)
              and (:sector::uuid is null or i.sector_id = :sector::uuid)
              and (:household::uuid is null or i.household_id = :household::uuid)
            """;

    private final JdbcClient database;

    SavingReading(JdbcClient database) {
        this.database = database;
    }

    Saving total(SavingFilter filter) {
        String sql = "select null::text as name, null::text as source, " + SUMS + INSTALLED;
        return within(filter, sql).query(Saving.class).single();
    }

    List<Saving> byType(SavingFilter filter) {
        String sql = "select k.name, k.source, " + SUMS + INSTALLED
                + " group by k.id, k.name, k.source order by k.name, k.id limit 200";
        return within(filter, sql).query(Saving.class).list();
    }

    List<Saving> bySector(SavingFilter filter) {
        String sql = "select coalesce(s.name, 'Sans secteur') as name, null::text as source, " + SUMS + INSTALLED
                + " group by s.id, s.name order by s.name nulls last, s.id limit 200";
        return within(filter, sql).query(Saving.class).list();
    }

    private StatementSpec within(SavingFilter filter, String sql) {
        LocalDate last = filter.au();
        return database.sql(sql)
                .param("from", start(filter.du()))
                .param("until", start(last == null ? null : last.plusDays(1)))
                .param(
                        "sector",
                        filter.secteur() == null ? null : filter.secteur().value())
                .param(
                        "household",
                        filter.foyer() == null ? null : filter.foyer().value());
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Moment.PARIS).toOffsetDateTime();
    }
}

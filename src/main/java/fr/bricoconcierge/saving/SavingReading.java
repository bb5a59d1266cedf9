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
            count(distinct e.household_id)::int as households,
            coalesce(sum(e.kwh), 0) as kwh,
            coalesce(sum(e.m3), 0) as m3,
            coalesce(sum(e.euros), 0) as euros
            """;

    private static final String INSTALLED = """
            from saving_fact_piece e
            join kit_item k on k.id = e.item_id
            left join sector s on s.id = e.sector_id
            where (:from::timestamptz is null or e.installed_at >= :from)
              and (:until::timestamptz is null or e.installed_at < :until)
              and (:sector::uuid is null or e.sector_id = :sector::uuid)
              and (:household::uuid is null or e.household_id = :household::uuid)
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

package fr.bricoconcierge.callback;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many of the notices left at doors were answered (N4). */
@Service
@Transactional(readOnly = true)
public class ReturnReading {

    private static final String COUNTS = """
            select %s, count(*) as "left", count(r.notice_id) as returned
            from notice_fact_left n
            left join notice_fact_return r on r.notice_id = n.notice_id
            %s
            group by %s order by %s limit 24
            """;

    private final JdbcClient database;

    ReturnReading(JdbcClient database) {
        this.database = database;
    }

    /** How many of the notices that this tour left were answered. */
    public int ofTour(UUID tour) {
        return database.sql("select count(*) from notice_fact_return where tour_id = ?")
                .param(tour)
                .query(Integer.class)
                .single();
    }

    List<ReturnRow> bySector() {
        return rows(COUNTS.formatted(
                "coalesce(s.name, 'Hors secteur') as label, case when n.sector_id is null then null"
                        + " else '/secteurs/' || n.sector_id end as href",
                "left join sector s on s.id = n.sector_id",
                "s.name, n.sector_id",
                "1"));
    }

    List<ReturnRow> byHour() {
        String hour = "extract(hour from n.left_at at time zone 'Europe/Paris')::int";
        return rows(COUNTS.formatted(
                "'De ' || %1$s || ' h à ' || (%1$s + 1) || ' h' as label, null as href".formatted(hour),
                "",
                hour,
                hour));
    }

    /** The latest tours that left notices. */
    List<ReturnRow> byTour() {
        return rows(COUNTS.formatted(
                "to_char(min(n.left_at) at time zone 'Europe/Paris', 'DD/MM/YYYY')"
                        + " || coalesce(', ' || min(s.name), '') as label, '/tournees/' || n.tour_id as href",
                "left join sector s on s.id = n.sector_id",
                "n.tour_id",
                "min(n.left_at) desc"));
    }

    private List<ReturnRow> rows(String sql) {
        return database.sql(sql).query(ReturnRow.class).list();
    }
}

package fr.bricoconcierge.timetoresult;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delays and losses of all groups in one statement, and the referrals behind each figure, read from the same facts. */
@Service
@Transactional(readOnly = true)
class ResultReading {

    static final int ROWS_A_PAGE = 50;

    /** Each referral in every group that it is of. */
    private static final String GROUPED = """
            with facts as materialized (select * from referral_fact_delay),
            grouped as (
                select 'ALL' as grouping, 'ALL' as key, f.* from facts f
                union all select 'ORIGIN', f.origin, f.* from facts f
                union all select 'TYPE', t.type, f.* from facts f cross join lateral unnest(f.types) as t (type)
                union all select 'SPOT', f.booked_on_the_spot::text, f.* from facts f
                union all select 'ORGANISATION', f.organisation_id::text, f.* from facts f)
            """;

    private static final String FIGURES = GROUPED + """
            select d.grouping, d.key, min(o.name) as name,
            """ + counts() + delay("days_to_referral") + ","
            + delay("days_to_meeting") + "," + delay("days_to_file") + """

            from grouped d join organisation o on o.id = d.organisation_id
            group by d.grouping, d.key
            order by d.grouping, count(*) desc, d.key
            """;

    private static final String ROWS = GROUPED + """
            select d.referral_id as id, c.name, c.place, o.name as organisation, d.made_at, d.days_to_referral,
                   d.days_to_meeting, d.days_to_file, count(*) over () as total
            from grouped d
            join resident_card c on c.resident_id = d.resident_id
            join organisation o on o.id = d.organisation_id
            where d.grouping = :grouping and d.key = :key and (%s)
            order by d.made_at desc, d.referral_id
            limit %d offset :offset
            """;

    private final JdbcClient database;

    ResultReading(JdbcClient database) {
        this.database = database;
    }

    /** Those of each grouping, the largest group first. */
    Map<Grouping, List<ResultRow>> rows() {
        return database.sql(FIGURES).query(ResultReading::row).list().stream()
                .collect(Collectors.groupingBy(
                        ResultRow::grouping, () -> new EnumMap<>(Grouping.class), Collectors.toList()));
    }

    /** The latest first, page by page from 1. */
    List<ResultLine> behind(Grouping grouping, String key, ResultFigure figure, int page) {
        return database.sql(ROWS.formatted(figure.condition(), ROWS_A_PAGE))
                .param("grouping", grouping.name())
                .param("key", key)
                .param("offset", (page - 1L) * ROWS_A_PAGE)
                .query(ResultLine.class)
                .list();
    }

    private static String counts() {
        return Arrays.stream(ResultFigure.values())
                .map(figure -> "count(*) filter (where %s)::int as %s,\n".formatted(figure.condition(), figure.name()))
                .collect(Collectors.joining());
    }

    /** How many, the quarters, and each one where they are few. */
    private static String delay(String days) {
        return """
                count(d.%1$s)::int as %1$s_count,
                percentile_cont(array[0.25, 0.5, 0.75]) within group (order by d.%1$s) as %1$s_quarters,
                case when count(d.%1$s) < %2$d
                     then array_agg(d.%1$s order by d.%1$s) filter (where d.%1$s is not null) end as %1$s_few
                """.formatted(days, Delay.LEAST).stripTrailing();
    }

    private static ResultRow row(ResultSet row, int number) throws SQLException {
        Grouping grouping = Grouping.valueOf(row.getString("grouping"));
        String key = row.getString("key");
        Map<ResultFigure, Integer> counts = new EnumMap<>(ResultFigure.class);
        for (ResultFigure figure : ResultFigure.values()) {
            counts.put(figure, row.getInt(figure.name()));
        }
        return new ResultRow(
                grouping,
                key,
                grouping.called(key, row.getString("name")),
                counts,
                delay(row, "days_to_referral"),
                delay(row, "days_to_meeting"),
                delay(row, "days_to_file"));
    }

    private static Delay delay(ResultSet row, String days) throws SQLException {
        return Delay.of(row.getInt(days + "_count"), (Double[]) content(row.getArray(days + "_quarters")), (Integer[])
                content(row.getArray(days + "_few")));
    }

    private static Object @Nullable [] content(@Nullable Array array) throws SQLException {
        return array == null ? null : (Object[]) array.getArray();
    }
}

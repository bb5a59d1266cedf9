package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Origin;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind the figures of the dashboard, read from the same {@link Facts}; the latest first, page by page from 1. */
@Service
@Transactional(readOnly = true)
class BehindFigures {

    private static final String DOORS = """
            select count(*) over () as total, concat_ws(', ', p.line, p.label, p.commune) as label,
                   '/portes/' || d.door_id as href, d.%1$s as counted_at,
                   d.knocks || case when d.knocks > 1 then ' passages' else ' passage' end as detail
            from (%2$s) d join door_place p on p.door_id = d.door_id
            where d.%1$s is not null
              and (cast(:week as date) is null or %3$s)
            """;

    private static final String CARD = """
            left join lateral (
                select r.resident_id, r.name, r.place, r.commune from resident_card r
                where r.household_id = j.household_id order by r.resident_id limit 1) c on true
            """;

    private static final String HOUSEHOLDS = """
            select count(*) over () as total, coalesce(c.name, 'Foyer') as label, '/habitants/' || c.resident_id as href,
                   j.%1$s as counted_at, concat_ws(', ', c.place, c.commune) as detail
            from (%2$s) j
            """ + CARD + """
            where j.%1$s is not null and (cast(:origin as text) is null or j.origin = :origin)
              and (cast(:week as date) is null or %3$s)
            """;

    private static final String PEOPLE = """
            select count(*) over () as total, coalesce(c.name, 'Fiche effacée') as label, '/habitants/' || d.resident_id as href,
                   r.created_at as counted_at, concat_ws(', ', c.place, c.commune) as detail
            from (%s) j
            join resident_fact_degree d on d.household_id = j.household_id
            join resident r on r.id = d.resident_id
            left join resident_card c on c.resident_id = d.resident_id
            where d.degree = :degree
            """.formatted(Facts.JOURNEYS);

    private static final String KNOCKS = """
            select count(*) over () as total, concat_ws(', ', p.line, p.label, p.commune) as label,
                   '/portes/' || k.door_id as href, k.knocked_at as counted_at,
                   case when k.answered then 'quelqu’un a ouvert' else 'personne' end as detail
            from (%s) k join door_place p on p.door_id = k.door_id
            where extract(isodow from k.knocked_at at time zone 'Europe/Paris') = :weekday
              and extract(hour from k.knocked_at at time zone 'Europe/Paris') = :hour
            """.formatted(Facts.KNOCKS);

    private final JdbcClient database;
    private final Settings settings;

    BehindFigures(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** @param week its Monday, when only those who first came so far in it are wanted */
    List<CountedRow> stage(
            FunnelStage stage, @Nullable Origin origin, @Nullable LocalDate week, DashboardFilter filter, int page) {
        if (stage.isOfDoors() && origin != null && origin != Origin.TOUR) {
            return List.of();
        }
        String facts = stage.isOfDoors() ? Facts.DOORS : Facts.JOURNEYS;
        String inWeek = ActivityReading.WEEK.formatted((stage.isOfDoors() ? "d." : "j.") + stage.since()) + " = :week";
        String sql = (stage.isOfDoors() ? DOORS : HOUSEHOLDS).formatted(stage.since(), facts, inWeek);
        return list(asking(sql, filter, page)
                .param("origin", origin == null ? null : origin.name(), Types.VARCHAR)
                .param("week", week, Types.DATE));
    }

    List<CountedRow> people(int degree, DashboardFilter filter, int page) {
        return list(asking(PEOPLE, filter, page).param("degree", degree));
    }

    List<CountedRow> knocks(int weekday, int hour, DashboardFilter filter, int page) {
        return list(asking(KNOCKS, filter, page).param("weekday", weekday).param("hour", hour));
    }

    private JdbcClient.StatementSpec asking(String sql, DashboardFilter filter, int page) {
        String end = " order by counted_at desc, href limit " + TargetReading.ROWS_A_PAGE + " offset :offset";
        return Scope.of(filter, settings)
                .bind(database.sql(sql + end))
                .param("offset", (page - 1L) * TargetReading.ROWS_A_PAGE);
    }

    private static List<CountedRow> list(JdbcClient.StatementSpec statement) {
        return statement.query(CountedRow.class).list();
    }
}

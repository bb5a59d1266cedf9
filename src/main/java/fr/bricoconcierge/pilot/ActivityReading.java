package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Settings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When things happen: week by week, and at which hour doors are answered. */
@Service
@Transactional(readOnly = true)
class ActivityReading {

    /** The Monday of the week, in Paris. */
    static final String WEEK = "cast(date_trunc('week', %s at time zone 'Europe/Paris') as date)";

    /** Each door and each household once a stage, in the week it first came so far: weeks add up to the funnel. */
    private static final String WEEKS = """
            with d as materialized (%s), j as materialized (%s)
            select x.stage, %s as week, count(*) as count
            from (%s) x
            where x.at is not null
            group by 1, 2 order by 2, 1
            """.formatted(
                    Facts.DOORS,
                    Facts.JOURNEYS,
                    WEEK.formatted("x.at"),
                    Arrays.stream(FunnelStage.values())
                            .map(stage -> "select '%s' as stage, %s as at from %s"
                                    .formatted(stage, stage.since(), stage.isOfDoors() ? "d" : "j"))
                            .collect(Collectors.joining(" union all ")));

    private static final String HOURS = """
            select cast(extract(isodow from knocked_at at time zone 'Europe/Paris') as int) as weekday,
                   cast(extract(hour from knocked_at at time zone 'Europe/Paris') as int) as hour,
                   count(*) as knocks, count(*) filter (where answered) as answered
            from (%s) k group by 1, 2 order by 1, 2
            """.formatted(Facts.KNOCKS);

    private final JdbcClient database;
    private final Settings settings;

    ActivityReading(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    List<Week> weeks(DashboardFilter filter) {
        return Scope.of(filter, settings)
                .bind(database.sql(WEEKS))
                .query(Week.class)
                .list();
    }

    List<Hour> hours(DashboardFilter filter) {
        return Scope.of(filter, settings)
                .bind(database.sql(HOURS))
                .query(Hour.class)
                .list();
    }

    /** How many first came so far in a week, named by its Monday. */
    record Week(FunnelStage stage, LocalDate week, long count) {}

    /** The knocks of an hour of a day of the week, 1 for Monday. */
    record Hour(int weekday, int hour, long knocks, long answered) {}
}

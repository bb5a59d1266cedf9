package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.Chart;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the targets stand, and the rows behind each: both read {@link CountedRows}, so they cannot differ. */
@Service
@Transactional(readOnly = true)
class TargetReading {

    static final int ROWS_A_PAGE = 50;

    private static final String BY_DAY =
            "select '%s' as code, cast(counted_at at time zone 'Europe/Paris' as date) as day, count(*) as count from (%s) c"
                    + " group by 2";

    private final JdbcClient database;
    private final Settings settings;

    TargetReading(JdbcClient database, Settings settings) {
        this.database = database;
        this.settings = settings;
    }

    PilotPeriod period(Instant now) {
        return new PilotPeriod(
                settings.date(Setting.PILOT_START).orElse(null),
                settings.date(Setting.PILOT_END).orElse(null),
                Moment.dateOf(now));
    }

    /** All targets, those at nought included: one statement for what is aimed at, one for all that is counted. */
    List<TargetFigure> figures(PilotPeriod period) {
        List<Goal> goals = database.sql("select code, goal from pilot_target order by position")
                .query(Goal.class)
                .list();
        List<DayCount> days = byDay(goals.stream().map(Goal::code).toList());
        return goals.stream()
                .map(goal -> new TargetFigure(
                        goal.code(),
                        goal.goal(),
                        sum(days, goal.code(), LocalDate.MIN),
                        sum(days, goal.code(), period.paceFrom())))
                .toList();
    }

    /** How much came on which day, of each of these figures; the days of a figure add up to it. */
    List<DayCount> byDay(List<CountedFigure> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        String sql = wanted.stream()
                .map(figure -> BY_DAY.formatted(figure, CountedRows.of(figure)))
                .collect(Collectors.joining(" union all "));
        return counting(sql).query(DayCount.class).list();
    }

    /** How a target grew, against the line that leads to it; none for what is no target, or while the dates are not fixed. */
    @Nullable
    Chart course(CountedFigure figure, PilotPeriod period) {
        Integer goal = database.sql("select goal from pilot_target where code = ?")
                .param(figure.name())
                .query(Integer.class)
                .optional()
                .orElse(null);
        return goal == null || !period.isFixed()
                ? null
                : TargetChart.of(new TargetFigure(figure, goal, 0, 0), byDay(List.of(figure)), period);
    }

    private static long sum(List<DayCount> days, CountedFigure figure, LocalDate from) {
        return days.stream()
                .filter(day -> day.code() == figure && !day.day().isBefore(from))
                .mapToLong(DayCount::count)
                .sum();
    }

    /** The rows that one target counts, the latest first, page by page from 1. */
    List<CountedRow> rows(CountedFigure code, int page) {
        String sql = "select count(*) over () as total, " + ShownRows.of(code)
                + " order by c.counted_at desc, c.subject" + " limit " + ROWS_A_PAGE + " offset :offset";
        return counting(sql)
                .param("offset", (page - 1L) * ROWS_A_PAGE)
                .query(CountedRow.class)
                .list();
    }

    String definition(CountedFigure code) {
        Setting limit = code.limit();
        return code.definition(limit == null ? null : inWords(code, settings.text(limit)));
    }

    private static @Nullable String inWords(CountedFigure code, String number) {
        return code == CountedFigure.MONTHS && number.equals("1")
                ? "1er"
                : code == CountedFigure.MONTHS ? number + "e" : number;
    }

    private JdbcClient.StatementSpec counting(String sql) {
        return database.sql(sql)
                .param("sectorDoors", settings.number(Setting.SECTOR_DOORS))
                .param("fieldDays", settings.number(Setting.FIELD_DAYS))
                .param("kitPieces", settings.number(Setting.KIT_PIECES));
    }

    record DayCount(CountedFigure code, LocalDate day, long count) {}

    private record Goal(CountedFigure code, int goal) {}
}

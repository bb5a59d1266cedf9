package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
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

    private static final String FIGURES = """
            select t.code, t.goal, f.value, f.recent
            from pilot_target t
            join (%s) f on f.code = t.code
            order by t.position
            """.formatted(Arrays.stream(TargetCode.values())
            .map(code ->
                    "select '%s' as code, count(*) as value, count(*) filter (where counted_at >= :since) as recent from (%s) c"
                            .formatted(code, CountedRows.of(code)))
            .collect(Collectors.joining(" union all ")));

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

    /** All targets in one statement, those at nought included. */
    List<TargetFigure> figures(PilotPeriod period) {
        Instant since = period.paceFrom().atStartOfDay(Moment.PARIS).toInstant();
        return counting(FIGURES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(TargetFigure.class)
                .list();
    }

    /** The rows that one target counts, the latest first, page by page from 1. */
    List<CountedRow> rows(TargetCode code, int page) {
        String sql = "select count(*) over () as total, " + ShownRows.of(code)
                + " order by c.counted_at desc, c.subject" + " limit " + ROWS_A_PAGE + " offset :offset";
        return counting(sql)
                .param("offset", (page - 1L) * ROWS_A_PAGE)
                .query(CountedRow.class)
                .list();
    }

    String definition(TargetCode code) {
        Setting limit = code.limit();
        return code.definition(limit == null ? null : inWords(code, settings.text(limit)));
    }

    private static @Nullable String inWords(TargetCode code, String number) {
        return code == TargetCode.MONTHS && number.equals("1")
                ? "1er"
                : code == TargetCode.MONTHS ? number + "e" : number;
    }

    private JdbcClient.StatementSpec counting(String sql) {
        return database.sql(sql)
                .param("sectorDoors", settings.number(Setting.SECTOR_DOORS))
                .param("fieldDays", settings.number(Setting.FIELD_DAYS))
                .param("kitPieces", settings.number(Setting.KIT_PIECES));
    }
}

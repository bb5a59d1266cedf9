package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a series shows. */
@Service
@Transactional(readOnly = true)
class StandSeriesReading {

    private final JdbcClient database;
    private final StandReading stands;

    StandSeriesReading(JdbcClient database, StandReading stands) {
        this.database = database;
        this.stands = stands;
    }

    Series get(StandSeriesId id) {
        return database.sql("""
                        select r.id, r.market_id as market, m.name, m.commune, r.form, r.from_on, r.until_on
                        from stand_series r join market m on m.id = r.market_id
                        where r.id = ?
                        """)
                .param(id.value())
                .query(Series.class)
                .optional()
                .orElseThrow(() -> new StandNotFound(id));
    }

    List<StandSessionRow> sessions(StandSeriesId id) {
        return stands.ofSeries(id);
    }

    List<Gap> gaps(StandSeriesId id) {
        return database.sql("select day, kind, reason from stand_series_gap where series_id = ? order by day")
                .param(id.value())
                .query(Gap.class)
                .list();
    }

    record Series(
            StandSeriesId id,
            MarketId market,
            String name,
            String commune,
            StandForm form,
            LocalDate fromOn,
            LocalDate untilOn) {

        public String days() {
            return "du %s au %s".formatted(Moment.dayAndYear(fromOn), Moment.dayAndYear(untilOn));
        }
    }

    /** A day of the series without a session. */
    record Gap(LocalDate day, GapKind kind, String reason) {

        public String said() {
            return Moment.dayAndYear(day);
        }

        /** Whether one may plan that day by itself all the same. */
        public boolean isOpen() {
            return kind != GapKind.CLOSED;
        }
    }
}

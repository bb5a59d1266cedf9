package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes months that are over; the database then refuses any line in them, and what was wrong is corrected by a new one. */
@Service
@Transactional
public class MonthClosing {

    private final FundEnvelope envelope;
    private final JdbcClient database;
    private final Clock clock;

    MonthClosing(FundEnvelope envelope, JdbcClient database, Clock clock) {
        this.envelope = envelope;
        this.database = database;
        this.clock = clock;
    }

    /** Closes that month, and with it all before; twice is once. */
    public void close(YearMonth month, AccountId by) {
        if (!month.isBefore(YearMonth.from(Moment.dateOf(clock.instant())))) {
            throw new Refused("Un mois se clôt quand il est fini.");
        }
        envelope.hold();
        database.sql("""
                        insert into fund_closed_month (month, closed_at, closed_by, last_number)
                        select :month, :at, :by, last_number from fund_envelope
                        on conflict do nothing
                        """)
                .param("month", month.atDay(1))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** The month to be closed next: over, and with lines before its end; none while there is none. */
    @Transactional(readOnly = true)
    public Optional<YearMonth> next() {
        YearMonth now = YearMonth.from(Moment.dateOf(clock.instant()));
        return last().map(month -> month.plusMonths(1)).or(this::first).filter(month -> month.isBefore(now));
    }

    /** The last month that is closed. */
    @Transactional(readOnly = true)
    public Optional<YearMonth> last() {
        return database.sql("select month from fund_closed_month order by month desc limit 1")
                .query(LocalDate.class)
                .optional()
                .map(YearMonth::from);
    }

    private Optional<YearMonth> first() {
        return database.sql("select min(at) from fund_entry where number = 1")
                .query((row, i) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(at -> YearMonth.from(Moment.dateOf(at.toInstant())));
    }
}

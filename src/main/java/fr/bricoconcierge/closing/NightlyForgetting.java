package fr.bricoconcierge.closing;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets whoever did not agree to a card, or no longer does, at the latest in the night (H2): their last visit began
 * before today, or none followed their card within a day. Who is expected at an appointment, or waits for a makeshift repair to
 * be seen again, is forgotten in the night after it.
 */
@Service
class NightlyForgetting {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyForgetting.class);

    private static final String DUE = """
            select r.id as resident, r.household_id as household
            from resident r
            where r.forgotten_at is null
              and (r.created_at < :dayAgo or exists (select from intervention i
                                                    where i.household_id = r.household_id and i.started_at >= r.created_at))
              and not exists (select from consent_active c
                              where c.resident_id = r.id and c.purpose = 'KEEP_CARD')
              and not exists (select from intervention i
                              where i.household_id = r.household_id and i.started_at >= :today)
            """;

    private final VisitForgetting forgetting;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Clock clock;

    NightlyForgetting(VisitForgetting forgetting, TransactionTemplate transaction, JdbcClient database, Clock clock) {
        this.forgetting = forgetting;
        this.transaction = transaction;
        this.database = database;
        this.clock = clock;
    }

    /** Does what is due; somebody who could not be forgotten is tried again the next night. */
    void run() {
        int failed = 0;
        List<Due> people = due();
        for (Due due : people) {
            failed += forget(due) ? 0 : 1;
        }
        LOG.info("people looked at without an agreement to a card: {}, failed: {}", people.size(), failed);
    }

    private List<Due> due() {
        Instant now = clock.instant();
        Instant today = Moment.dateOf(now).atStartOfDay(Moment.PARIS).toInstant();
        return database.sql(DUE)
                .param("dayAgo", now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .param("today", today.atOffset(ZoneOffset.UTC))
                .query(Due.class)
                .list();
    }

    private boolean forget(Due due) {
        try {
            transaction.executeWithoutResult(status -> forgetting.forgetUnlessKept(due.household(), due.resident()));
            return true;
        } catch (RuntimeException e) {
            // its message could quote a row; the kind is enough to look for the cause
            LOG.warn("somebody was not forgotten: {}", e.getClass().getName());
            return false;
        }
    }

    private record Due(ResidentId resident, HouseholdId household) {}
}

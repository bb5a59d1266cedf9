package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.ResidentId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what messages said and to whom; that they left, and when, stays. */
@Service
@Transactional
public class MessageForgetting {

    /** How long messages sent are kept (Q12). */
    private static final Period KEPT = Period.ofMonths(6);

    private static final String WIPE =
            "update message set recipient = null, subject = null, words = null, html = null, link = null, calendar = null,"
                    + " resident_id = null, household_id = null, once = id::text,";

    private final JdbcClient database;
    private final Clock clock;

    MessageForgetting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody is forgotten: what still waited for them does not leave. */
    public void forget(ResidentId resident) {
        database.sql(WIPE + " settled_at = coalesce(settled_at, ?),"
                        + " state = case when state = 'WAITING' then 'DROPPED' else state end where resident_id = ?")
                .params(now(), resident.value())
                .update();
    }

    void forgetTheOld() {
        OffsetDateTime before =
                clock.instant().atZone(ZoneOffset.UTC).minus(KEPT).toOffsetDateTime();
        database.sql(WIPE + " failure = null where settled_at < ? and recipient is not null")
                .param(before)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

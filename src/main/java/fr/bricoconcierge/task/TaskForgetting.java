package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.HouseholdId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what was due for people who are forgotten, and clears the words of it; nobody did it, so nobody is named. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskForgetting {

    private final JdbcClient database;
    private final Clock clock;

    TaskForgetting(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nobody of the household is known any more. What concerns the team alone, a report or a receipt, stays due. */
    public void forget(HouseholdId household) {
        database.sql("""
                        update task
                        set note = null, title = case when kind = 'HAND_MADE' then 'À faire' else title end,
                            done_at = case
                                when kind in ('CALL_BACK_NOTICE', 'CALL_AFTER_REFERRAL', 'COURTESY_VISIT', 'CONFIRM_MAKE_SAFE',
                                              'CALL_APPOINTMENT', 'REMIND_APPOINTMENT', 'MESSAGE_FAILED',
                                              'ASK_WHETHER_IT_HELPED', 'HAND_MADE') then coalesce(done_at, ?)
                                else done_at end
                        where household_id = ?
                        """).params(now(), household.value()).update();
    }

    /** The records that they came from concern somebody who is forgotten. */
    public void close(Collection<UUID> causes) {
        database.sql("update task set note = null, done_at = coalesce(done_at, ?) where cause_id = any (?)")
                .param(now())
                .param(causes.toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is due to a household and done by calling it, or by passing by (H8); the news asked for after a referral are found,
 * but not offered where calls are noted: what became of it is asked on a form of its own.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CallTasks {

    private static final int MOST = 5;

    private static final String OPEN = """
            select id, kind, title, due_at from task
            where done_at is null and household_id = ?
              and kind in ('CALL_AFTER_REFERRAL', 'CALL_APPOINTMENT', 'REMIND_APPOINTMENT', 'MESSAGE_FAILED',
                           'COURTESY_VISIT')
            """;

    private final JdbcClient database;
    private final Clock clock;

    CallTasks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The longest due first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<DueCall> of(HouseholdId household) {
        return database.sql(OPEN + " and kind <> 'CALL_AFTER_REFERRAL' order by due_at, id limit ?")
                .params(household.value(), MOST)
                .query(DueCall.class)
                .list();
    }

    /** One of them, as long as it is due. */
    public Optional<DueCall> find(HouseholdId household, UUID task) {
        return database.sql(OPEN + " and id = ?")
                .params(household.value(), task)
                .query(DueCall.class)
                .optional();
    }

    public void done(UUID task, AccountId by) {
        database.sql("update task set done_at = ?, done_by = ? where id = ? and done_at is null")
                .params(now(), by.value(), task)
                .update();
    }

    /** The call that did it is taken back. */
    public void dueAgain(UUID task) {
        database.sql(
                        "update task t set done_at = null, done_by = null where id = ? and not exists"
                                + " (select from task o where o.kind = t.kind and o.cause_id = t.cause_id and o.done_at is null)")
                .param(task)
                .update();
    }

    /** Somebody passed by: the courtesy visits that were asked for are done. */
    public boolean visited(HouseholdId household, AccountId by) {
        return database.sql("update task set done_at = ?, done_by = ?"
                                + " where household_id = ? and kind = 'COURTESY_VISIT' and done_at is null")
                        .params(now(), by.value(), household.value())
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

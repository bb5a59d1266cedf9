package fr.bricoconcierge.task;

import fr.bricoconcierge.account.AccountDisabled;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is due, and that it is done (A8). */
@Service
@Transactional
public class Tasks {

    private final JdbcClient database;
    private final TaskReading reading;
    private final Clock clock;

    Tasks(JdbcClient database, TaskReading reading, Clock clock) {
        this.database = database;
        this.reading = reading;
        this.clock = clock;
    }

    /** Makes it due, unless a task of that kind is open for the same cause already; says whether it was not. */
    public boolean open(NewTask task) {
        return insert(TaskId.next(), task);
    }

    /** The thing was done: closes the open task of that kind and cause, when there is one. */
    public void close(TaskKind kind, UUID cause, AccountId by) {
        database.sql("update task set done_at = ?, done_by = ? where kind = ? and cause_id = ? and done_at is null")
                .params(now(), by.value(), kind.name(), cause)
                .update();
    }

    /** Nobody needs it done any more: takes the open task of that kind and cause away. */
    public void drop(TaskKind kind, UUID cause) {
        database.sql("delete from task where kind = ? and cause_id = ? and done_at is null")
                .params(kind.name(), cause)
                .update();
    }

    /** It is due later, for the reason that {@code note} says. */
    public void putOff(TaskKind kind, UUID cause, Instant until, String note) {
        database.sql("update task set due_at = ?, note = ? where kind = ? and cause_id = ? and done_at is null")
                .params(until.atOffset(ZoneOffset.UTC), note, kind.name(), cause)
                .update();
    }

    /** Gives the open task of that kind and cause to somebody. */
    public void entrust(TaskKind kind, UUID cause, AccountId owner) {
        database.sql("update task set owner_id = ? where kind = ? and cause_id = ? and done_at is null")
                .params(owner.value(), kind.name(), cause)
                .update();
    }

    /** What is open for these causes concerns another household now. */
    public void follow(Collection<UUID> causes, HouseholdId household) {
        database.sql("update task set household_id = ? where cause_id = any (?) and household_id is not null"
                        + " and done_at is null")
                .params(household.value(), causes.toArray(UUID[]::new))
                .update();
    }

    /** Gives an open task to somebody else, whatever it comes from. */
    void entrust(TaskId id, AccountId owner) {
        database.sql("update task set owner_id = ? where id = ? and done_at is null")
                .params(owner.value(), id.value())
                .update();
    }

    /** What is due for that person before {@code until}, the urgent first, then the longest due. */
    @Transactional(readOnly = true)
    public List<TaskRow> dueFor(AccountId owner, Instant until) {
        return reading.dueFor(owner, until);
    }

    /** Somebody left: whoever disabled the account looks after what it still had to do. */
    @EventListener
    void reassign(AccountDisabled event) {
        database.sql("update task set owner_id = ? where owner_id = ? and done_at is null")
                .params(event.by().value(), event.account().value())
                .update();
    }

    boolean insert(TaskId id, NewTask task) {
        int added = database.sql(
                        "insert into task (id, kind, title, owner_id, due_at, path, cause_id, household_id, urgent, note,"
                                + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (kind, cause_id) where done_at is null do nothing")
                .params(id.value(), task.kind().name(), task.title())
                .param(task.owner() == null ? null : task.owner().value())
                .param(task.dueAt().atOffset(ZoneOffset.UTC))
                .param(task.path())
                .param(task.cause())
                .param(task.household() == null ? null : task.household().value())
                .param(task.urgent())
                .param(task.note())
                .param(now())
                .update();
        return added > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

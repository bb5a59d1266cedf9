package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due, as lists show it. */
@Service
@Transactional(readOnly = true)
class TaskReading {

    static final int LIMIT = 100;

    private static final String ROWS = """
            select t.id, t.kind, t.title, t.due_at, t.path, t.note, a.display_name as owner_name, t.urgent,
                   t.due_at < ? as late
            from task t left join account a on a.id = t.owner_id
            where t.done_at is null %s
            order by t.urgent desc, t.due_at, t.id
            limit ?
            """;

    private final JdbcClient database;
    private final Clock clock;

    TaskReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<TaskRow> dueFor(AccountId owner, Instant until) {
        return database.sql(ROWS.formatted("and t.owner_id = ? and t.due_at < ?"))
                .params(now(), owner.value(), until.atOffset(ZoneOffset.UTC), LIMIT)
                .query(TaskRow.class)
                .list();
    }

    List<TaskRow> of(AccountId owner) {
        return database.sql(ROWS.formatted("and t.owner_id = ?"))
                .params(now(), owner.value(), LIMIT)
                .query(TaskRow.class)
                .list();
    }

    List<TaskRow> ofEverybody() {
        return database.sql(ROWS.formatted(""))
                .params(now(), LIMIT)
                .query(TaskRow.class)
                .list();
    }

    /** An open one. */
    Optional<TaskRow> find(TaskId id) {
        return database.sql(ROWS.formatted("and t.id = ?"))
                .params(now(), id.value(), 1)
                .query(TaskRow.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

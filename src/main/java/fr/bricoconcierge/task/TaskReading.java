package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due, as lists show it. An owner that is none stands for everybody. */
@Service
@Transactional(readOnly = true)
class TaskReading {

    static final int LIMIT = 100;

    private static final String ROWS = """
            select t.id, t.kind, t.title, t.due_at, t.path, t.note, a.display_name as owner_name, t.urgent,
                   t.due_at < :now as late
            from task t left join account a on a.id = t.owner_id
            where t.done_at is null %s
            order by t.urgent desc, t.due_at, t.id
            limit :limit
            """;

    private static final String MINE = " and t.owner_id = :owner";

    private final JdbcClient database;
    private final Clock clock;

    TaskReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Due by then; somebody who waits for a call does not wait until it is. */
    List<TaskRow> dueFor(AccountId owner, Instant until) {
        return rows(MINE + " and (t.due_at < :until or t.kind = 'CALL_BACK_NOTICE')", owner)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(TaskRow.class)
                .list();
    }

    List<TaskRow> open(@Nullable AccountId owner) {
        return rows(owner == null ? "" : MINE, owner).query(TaskRow.class).list();
    }

    int countOpen(@Nullable AccountId owner) {
        String sql = "select count(*) from task t where t.done_at is null" + (owner == null ? "" : MINE);
        return database.sql(sql)
                .param("owner", owner == null ? null : owner.value())
                .query(Integer.class)
                .single();
    }

    Optional<TaskRow> find(TaskId id, @Nullable AccountId owner) {
        return rows("and t.id = :id" + (owner == null ? "" : MINE), owner)
                .param("id", id.value())
                .query(TaskRow.class)
                .optional();
    }

    private JdbcClient.StatementSpec rows(String condition, @Nullable AccountId owner) {
        return database.sql(ROWS.formatted(condition))
                .param("now", now())
                .param("owner", owner == null ? null : owner.value())
                .param("limit", LIMIT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

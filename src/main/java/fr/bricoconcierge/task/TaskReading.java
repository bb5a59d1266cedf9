package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdNames;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
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
            select t.id, t.kind, t.title, t.due_at, t.path, t.note, t.owner_id, a.display_name as owner_name,
                   t.household_id, null as about, t.urgent, t.due_at < :now as late
            from task t left join account a on a.id = t.owner_id
            where t.done_at is null %s
            order by %s t.urgent desc, t.due_at, t.id
            limit :limit
            """;

    private static final String MINE = " and t.owner_id = :owner";

    private static final String ASKED = """
             and (:owner::uuid is null or t.owner_id = :owner)
             and (:kind::text is null or t.kind = :kind)
             and (not :late or t.due_at < :now)
            """;

    /** What is late before what is not, so that a long list holds the most pressing. */
    private static final String LATE_FIRST = "t.due_at >= :now, (t.due_at at time zone 'Europe/Paris')::date > :today,";

    private final JdbcClient database;
    private final HouseholdNames names;
    private final Clock clock;

    TaskReading(JdbcClient database, HouseholdNames names, Clock clock) {
        this.database = database;
        this.names = names;
        this.clock = clock;
    }

    /** Due by then; somebody who waits for a call does not wait until it is. */
    List<TaskRow> dueFor(AccountId owner, Instant until) {
        return named(database.sql(ROWS.formatted(MINE + " and (t.due_at < :until or t.kind = 'CALL_BACK_NOTICE')", ""))
                .param("now", now())
                .param("owner", owner.value())
                .param("limit", LIMIT)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(TaskRow.class)
                .list());
    }

    /** The late ones first, then today's, then the rest; within each the urgent first. */
    List<TaskRow> open(TaskFilter filter) {
        return named(asked(database.sql(ROWS.formatted(ASKED, LATE_FIRST)), filter)
                .param("limit", LIMIT)
                .param("today", Moment.dateOf(clock.instant()))
                .query(TaskRow.class)
                .list());
    }

    int countOpen(TaskFilter filter) {
        return asked(database.sql("select count(*) from task t where t.done_at is null" + ASKED), filter)
                .query(Integer.class)
                .single();
    }

    Optional<TaskRow> find(TaskId id, @Nullable AccountId owner) {
        return named(asked(database.sql(ROWS.formatted(ASKED + " and t.id = :id", "")), TaskFilter.all(owner))
                        .param("id", id.value())
                        .param("limit", 1)
                        .query(TaskRow.class)
                        .list())
                .stream()
                .findFirst();
    }

    private JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, TaskFilter filter) {
        return statement
                .param("now", now())
                .param("owner", filter.owner() == null ? null : filter.owner().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("late", filter.late());
    }

    private List<TaskRow> named(List<TaskRow> rows) {
        var households = rows.stream()
                .map(TaskRow::householdId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = names.of(households);
        return rows.stream().map(row -> row.among(known)).toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

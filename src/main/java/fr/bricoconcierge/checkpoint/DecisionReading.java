package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What checkpoints decided, and what became of it. */
@Service
@Transactional(readOnly = true)
class DecisionReading {

    private static final String ROWS = """
            select d.id, d.checkpoint_id, d.what, a.display_name as owner_name, d.due_on, t.done_at,
                   t.done_at is null and d.due_on < :today as late
            from checkpoint_decision d
            join account a on a.id = d.owner_id
            left join lateral (
                select done_at from task where kind = 'HAND_MADE' and cause_id = d.id order by created_at desc limit 1) t on true
            """;

    private final JdbcClient database;
    private final Clock clock;

    DecisionReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<DecisionRow> of(CheckpointId checkpoint) {
        return database.sql(ROWS + " where d.checkpoint_id = :id order by d.due_on, d.id")
                .param("today", today())
                .param("id", checkpoint.value())
                .query(DecisionRow.class)
                .list();
    }

    /** Of all checkpoints, those that nobody has done. */
    List<DecisionRow> open() {
        return database.sql(ROWS + " where t.done_at is null order by d.due_on, d.id")
                .param("today", today())
                .query(DecisionRow.class)
                .list();
    }

    /** What that checkpoint changed in the scenario. */
    List<ChangeRow> changes(CheckpointId checkpoint) {
        return database.sql("""
                        select n.what, n.why, n.stage
                        from checkpoint_adjustment c join scenario_now n on n.id = c.adjustment_id
                        where c.checkpoint_id = ? order by c.adjustment_id
                        """)
                .param(checkpoint.value())
                .query(ChangeRow.class)
                .list();
    }

    private LocalDate today() {
        return Moment.dateOf(clock.instant());
    }
}

package fr.bricoconcierge.checkpoint;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checkpoints of the pilot, as pages show them. */
@Service
@Transactional(readOnly = true)
class CheckpointReading {

    private static final int SHOWN = 100;

    private static final String ROWS = """
            select c.id, c.held_on, c.works, c.does_not, c.heard, c.guests, c.closed_at,
                   (select string_agg(a.display_name, ', ' order by a.display_name)
                    from checkpoint_person p join account a on a.id = p.account_id where p.checkpoint_id = c.id) as people,
                   (select count(*)::int from checkpoint_adjustment x where x.checkpoint_id = c.id) as changes,
                   (select count(*)::int from checkpoint_decision d where d.checkpoint_id = c.id) as decisions,
                   (select count(*)::int from checkpoint_decision d join task t on t.cause_id = d.id and t.done_at is null
                    where d.checkpoint_id = c.id) as open
            from checkpoint c
            """;

    private final JdbcClient database;

    CheckpointReading(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<CheckpointView> list() {
        return database.sql(ROWS + " order by c.held_on desc limit ?")
                .param(SHOWN)
                .query(CheckpointView.class)
                .list();
    }

    CheckpointView get(CheckpointId id) {
        return database.sql(ROWS + " where c.id = ?")
                .param(id.value())
                .query(CheckpointView.class)
                .optional()
                .orElseThrow(() -> new CheckpointNotFound(id));
    }
}

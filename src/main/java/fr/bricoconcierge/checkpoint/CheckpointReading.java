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

    private final JdbcClient database;

    CheckpointReading(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    List<CheckpointView> list() {
        return database.sql("select id, held_on, works, does_not, changes, closed_at from checkpoint"
                        + " order by held_on desc limit ?")
                .param(SHOWN)
                .query(CheckpointView.class)
                .list();
    }

    CheckpointView get(CheckpointId id) {
        return database.sql("select id, held_on, works, does_not, changes, closed_at from checkpoint where id = ?")
                .param(id.value())
                .query(CheckpointView.class)
                .optional()
                .orElseThrow(() -> new CheckpointNotFound(id));
    }
}

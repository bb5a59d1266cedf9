package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.checkpoint.CheckpointMaterial.Prepared;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a checkpoint by itself: what every module has to show at that moment. */
@Service
@Transactional(readOnly = true)
class CheckpointPreparation {

    private final List<CheckpointMaterial> sources;
    private final JdbcClient database;

    CheckpointPreparation(List<CheckpointMaterial> sources, JdbcClient database) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(CheckpointMaterial::position))
                .toList();
        this.database = database;
    }

    List<Prepared> at(Instant now) {
        Instant since = lastHeld();
        return sources.stream().map(source -> source.prepare(now, since)).toList();
    }

    private @Nullable Instant lastHeld() {
        return database.sql(
                        "select closed_at from checkpoint where closed_at is not null order by held_on desc limit 1")
                .query(Instant.class)
                .optional()
                .orElse(null);
    }
}

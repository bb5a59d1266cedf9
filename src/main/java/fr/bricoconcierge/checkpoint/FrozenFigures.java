package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.checkpoint.CheckpointFigures.Figure;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of checkpoints: live ahead of one, frozen as they stood once it is held, beside those of the one before. */
@Service
@Transactional
class FrozenFigures {

    private static final String FROZEN = """
            select f.code, f.theme, f.label, f.value, f.said, f.unit, f.definition, e.value as before, e.said as before_said
            from checkpoint_figure f
            left join checkpoint_figure e on e.code = f.code and e.checkpoint_id = (
                select b.id from checkpoint b join checkpoint c on c.id = f.checkpoint_id
                where b.closed_at is not null and b.held_on < c.held_on order by b.held_on desc limit 1)
            where f.checkpoint_id = %s order by f.position
            """;

    private static final String LATEST =
            "(select id from checkpoint where closed_at is not null order by held_on desc limit 1)";

    private final List<CheckpointFigures> sources;
    private final JdbcClient database;

    FrozenFigures(List<CheckpointFigures> sources, JdbcClient database) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(CheckpointFigures::position))
                .toList();
        this.database = database;
    }

    /** As they stand now, beside those of the latest checkpoint. */
    @Transactional(readOnly = true)
    FigureThemes live(Instant now) {
        Map<String, ShownFigure> earlier =
                database.sql(FROZEN.formatted(LATEST)).query(ShownFigure.class).list().stream()
                        .collect(Collectors.toMap(ShownFigure::code, Function.identity()));
        return new FigureThemes(counted(now).stream()
                .map(figure -> ShownFigure.of(figure, earlier.get(figure.code())))
                .toList());
    }

    @Transactional(readOnly = true)
    FigureThemes of(CheckpointId checkpoint) {
        return new FigureThemes(database.sql(FROZEN.formatted("?"))
                .param(checkpoint.value())
                .query(ShownFigure.class)
                .list());
    }

    /** Keeps them as they stand. */
    void freeze(CheckpointId checkpoint, Instant now) {
        int position = 0;
        for (Figure figure : counted(now)) {
            position++;
            database.sql(
                            "insert into checkpoint_figure (checkpoint_id, position, code, theme, label, value, said, unit,"
                                    + " definition) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(checkpoint.value(), position, figure.code(), figure.theme(), figure.label())
                    .param(figure.value())
                    .params(figure.said(), figure.unit(), figure.definition())
                    .update();
        }
    }

    private List<Figure> counted(Instant now) {
        return sources.stream().flatMap(source -> source.figures(now).stream()).toList();
    }
}

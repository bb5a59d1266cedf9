package fr.bricoconcierge.checkpoint;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that one module brings to checkpoints: shown live while one is ahead, frozen once it is held (P7). */
public interface CheckpointFigures {

    /** Where they stand among the others, the smallest first. */
    int position();

    List<Figure> figures(Instant now);

    /**
     * One figure.
     *
     * @param code the same from one checkpoint to the next, so that they compare
     * @param theme the heading it stands under
     * @param value none when there is nothing to count yet
     * @param said the figure as it is read: « 41 », « 30 %, 12 sur 40, entre 18 et 45 % »
     * @param unit in the plural; {@code %} for a rate
     */
    record Figure(
            String code,
            String theme,
            String label,
            @Nullable BigDecimal value,
            String said,
            String unit,
            String definition) {}
}

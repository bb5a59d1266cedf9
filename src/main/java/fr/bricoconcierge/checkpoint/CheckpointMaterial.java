package fr.bricoconcierge.checkpoint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one module brings to the preparation of a checkpoint, so that nobody has to gather it (P7). */
public interface CheckpointMaterial {

    /** Where it stands among the others, the smallest first. */
    int position();

    /**
     * What it has to show now.
     *
     * @param since when the last checkpoint was held; none before the first
     */
    Prepared prepare(Instant now, @Nullable Instant since);

    /**
     * One part of the preparation.
     *
     * @param icon a symbol of {@code img/icons.svg}
     * @param total how many lines there are in all
     * @param href where all of them are
     * @param nothing what is said when there is none
     */
    record Prepared(String title, String icon, long total, List<Line> lines, String href, String nothing) {}

    /** One line of it, and the page that says more. */
    record Line(
            String label, @Nullable String detail, @Nullable String href) {}
}

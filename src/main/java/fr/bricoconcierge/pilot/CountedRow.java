package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure.
 *
 * @param total how many rows there are in all
 * @param href the page that shows it in full
 * @param countedAt since when it counts
 */
record CountedRow(
        long total,
        String label,
        @Nullable String href,
        Instant countedAt,
        @Nullable String detail) {

    public Moment counted() {
        return Moment.at(countedAt);
    }
}

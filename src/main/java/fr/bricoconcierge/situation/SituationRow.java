package fr.bricoconcierge.situation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A situation of the list.
 *
 * @param evidence what finds its cases in the data; none: a person says so
 */
record SituationRow(
        SituationId id,
        Stage stage,
        String label,
        @Nullable Evidence evidence,
        int position,
        @Nullable Instant retiredAt) {

    public boolean isRetired() {
        return retiredAt != null;
    }
}

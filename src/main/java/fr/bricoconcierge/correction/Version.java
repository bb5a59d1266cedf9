package fr.bricoconcierge.correction;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a report said before it was corrected.
 *
 * @param reason why it was corrected; gone with the person it was about
 */
record Version(
        UUID id,
        int number,
        String saidBy,
        Instant saidAt,
        String replacedBy,
        Instant replacedAt,
        @Nullable String reason) {

    public Moment said() {
        return Moment.at(saidAt);
    }

    public Moment replaced() {
        return Moment.at(replacedAt);
    }

    /**
     * One answer of it.
     *
     * @param value nothing: words about somebody who was forgotten
     * @param changed whether the correction changed it
     */
    record Line(UUID versionId, String label, @Nullable String value, boolean changed) {}
}

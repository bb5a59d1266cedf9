package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note as it reads now.
 *
 * @param firstAt when it was first written
 * @param before how it read before, the latest first; none when it was never corrected
 */
record NoteRow(
        UUID id,
        String said,
        Instant firstAt,
        String byName,
        @Nullable String before) {

    public Moment moment() {
        return Moment.at(firstAt);
    }
}

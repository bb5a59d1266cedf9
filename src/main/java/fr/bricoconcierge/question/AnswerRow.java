package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer of a day, and what backs it. */
record AnswerRow(
        Confidence confidence, String said, @Nullable String backedBy, Instant at, String byName) {

    public Moment moment() {
        return Moment.at(at);
    }
}

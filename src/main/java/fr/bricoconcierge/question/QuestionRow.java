package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question in a list, with its answer of the day.
 *
 * @param confidence none before anybody answered
 * @param notes how many notes there are
 */
record QuestionRow(
        QuestionId id,
        QuestionTheme theme,
        String wording,
        @Nullable Instant retiredAt,
        @Nullable Confidence confidence,
        @Nullable String said,
        @Nullable Instant answeredAt,
        int notes) {

    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Where it stands, nothing said standing for not known yet. */
    public Confidence state() {
        return confidence == null ? Confidence.UNKNOWN : confidence;
    }

    public boolean isOpen() {
        return state() == Confidence.UNKNOWN;
    }

    public @Nullable Moment answered() {
        return answeredAt == null ? null : Moment.at(answeredAt);
    }

    public String counted() {
        return notes == 0 ? "Aucune note" : notes == 1 ? "1\u00a0note" : notes + "\u00a0notes";
    }
}

package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer of an organisation, the latest or an earlier one.
 *
 * @param position 1 for the first that was given
 */
public record AnswerRow(
        int position,
        ReferralAnswer answer,
        AnswerReason reason,
        @Nullable String words,
        Instant at,
        String author,
        String organisation) {

    public Moment moment() {
        return Moment.at(at);
    }
}

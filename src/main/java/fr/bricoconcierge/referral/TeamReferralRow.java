package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the team follows it.
 *
 * @param total how many there are beyond those shown
 * @param withoutNews open, and without news for six weeks
 * @param unanswered its organisation did not answer, reminders notwithstanding
 */
record TeamReferralRow(
        ReferralId id,
        long total,
        String name,
        @Nullable String place,
        String organisation,
        String referrer,
        ReferralState state,
        Instant lastAt,
        @Nullable Instant meetingAt,
        boolean withoutNews,
        boolean unanswered) {

    public Moment moment() {
        return Moment.at(meetingAt == null || state != ReferralState.BOOKED ? lastAt : meetingAt);
    }
}

package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the team follows it.
 *
 * @param total how many there are beyond those shown
 * @param toDo what it asks of the team
 */
record TeamReferralRow(
        ReferralId id,
        int total,
        String name,
        @Nullable String place,
        String organisation,
        String referrer,
        ReferralState state,
        Instant lastAt,
        @Nullable Instant meetingAt,
        @Nullable TeamToDo toDo) {

    public Moment moment() {
        return Moment.at(meetingAt == null || state != ReferralState.BOOKED ? lastAt : meetingAt);
    }

    /** What its moment is the moment of. */
    public String when() {
        return switch (state) {
            case BOOKED -> meetingAt == null ? "dernière nouvelle\u00a0:" : "rendez-vous";
            case ORIENTED -> "le";
            default -> "dernière nouvelle\u00a0:";
        };
    }
}

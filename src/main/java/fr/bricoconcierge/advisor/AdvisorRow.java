package fr.bricoconcierge.advisor;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral in the advisors' lists.
 *
 * @param total how many its list holds beyond those shown
 */
record AdvisorRow(
        ReferralId id,
        AdvisorList list,
        long total,
        String name,
        @Nullable String place,
        @Nullable String commune,
        ReferralState state,
        Instant lastAt,
        @Nullable Instant meetingAt) {

    /** When they meet, or when anything last happened. */
    public Moment moment() {
        return Moment.at(meetingAt == null || state != ReferralState.BOOKED ? lastAt : meetingAt);
    }

    public String where() {
        return place == null ? "Adresse inconnue" : commune == null ? place : place + ", " + commune;
    }
}

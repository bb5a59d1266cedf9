package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Programme;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A referral as the team sees it: where it stands, and what the organisation says. */
record TeamReferralPage(
        ReferralId id,
        ResidentId resident,
        String name,
        @Nullable String place,
        String organisation,
        String referrer,
        ReferralState state,
        @Nullable String wishes,
        @Nullable Instant meetingAt,
        @Nullable String meetingPlace,
        @Nullable String fileNumber,
        @Nullable Programme programme,
        @Nullable ReferralAnswer answer,
        @Nullable ClosingReason closing,
        boolean shared,
        boolean meetingWithdrawn,
        boolean visitDue,
        int turn) {

    /** One that takes place unless it is called off. */
    boolean hasMeetingAfter(Instant now) {
        return state == ReferralState.BOOKED && meetingAt != null && meetingAt.isAfter(now);
    }

    public @Nullable Moment meeting() {
        return meetingAt == null ? null : Moment.at(meetingAt);
    }
}

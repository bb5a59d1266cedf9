package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the resident counts on takes place no more.
 *
 * @param why what ended it
 * @param slot the advisor's slot it held, when it held one; about to be freed
 */
public record ReferralMeetingCancelled(
        ReferralId referral, Why why, @Nullable AdvisorSlotId slot, Instant meetingAt, AccountId by) {

    /** What ends a meeting before its day. */
    public enum Why {
        HANDED_ON,
        CLOSED,
        TAKEN_BACK,
        HANDED_BACK,
        CALLED_OFF,
        AGREEMENT_WITHDRAWN
    }
}

package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that the resident counts on takes place no more.
 *
 * @param slot the advisor's slot it held, when it held one; about to be freed
 */
public record ReferralMeetingCancelled(
        ReferralId referral, @Nullable AdvisorSlotId slot, Instant meetingAt, AccountId by) {}

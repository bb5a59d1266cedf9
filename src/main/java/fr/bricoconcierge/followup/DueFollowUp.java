package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up visit that is still to be made.
 *
 * @param subject the referral or the emergency part it is made for
 * @param running the visit in which something was made safe, while its report is still open
 * @param askedBy the organisation whose advisor asked for it
 * @param asked what it must allow, or what was made safe
 */
record DueFollowUp(
        FollowUpCause cause,
        UUID subject,
        HouseholdId household,
        ResidentId resident,
        @Nullable SectorId sector,
        String name,
        @Nullable String place,
        @Nullable String phone,
        AccountId owner,
        @Nullable InterventionId running,
        @Nullable String askedBy,
        @Nullable String asked,
        Instant since) {

    public Moment moment() {
        return Moment.at(since);
    }

    public boolean isCourtesy() {
        return cause == FollowUpCause.COURTESY;
    }
}

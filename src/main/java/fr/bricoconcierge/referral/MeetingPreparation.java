package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import java.util.List;
import java.util.Map;

/** Where a referral learns how far its household is ready to meet the advisor; the module of papers knows. */
public interface MeetingPreparation {

    /** For the team. */
    Preparation of(ReferralId referral);

    /** For an advisor who may reach the referral today (Q2); not found for any other. */
    Preparation of(ReferralId referral, CurrentAccount advisor);

    /** How many papers are still to find, of those referrals whose papers were gone through. */
    Map<ReferralId, Integer> missing(List<ReferralId> referrals);
}

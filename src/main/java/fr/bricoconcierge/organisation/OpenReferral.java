package fr.bricoconcierge.organisation;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.referral.ReferralState;
import org.jspecify.annotations.Nullable;

/** A referral that an organisation still follows. */
record OpenReferral(ReferralId id, String name, @Nullable String place, ReferralState state) {}

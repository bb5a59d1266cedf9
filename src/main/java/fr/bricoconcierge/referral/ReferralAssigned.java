package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.AccountId;

/** Somebody gave a referral to one of the advisors of its organisation. */
public record ReferralAssigned(ReferralId referral, AccountId advisor, AccountId by) {}

package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.OrganisationId;

/** A referral is that organisation's to answer: it was just made, given to one of its advisors, or handed on to it. */
public record ReferralEntrusted(ReferralId referral, OrganisationId organisation) {}

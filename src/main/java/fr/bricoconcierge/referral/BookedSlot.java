package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.shared.AccountId;

/** An advisor's slot that a meeting takes up, and whose it is. */
record BookedSlot(AdvisorSlotId slot, AccountId advisor) {}

package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;

/** An advisor cannot receive at a booked moment after all; the slot is about to be freed. */
public record SlotHandedBack(AdvisorSlotId slot, AccountId by) {}

package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.ResidentId;

/** Somebody took back what they agreed to: what relies on it stops. */
public record ConsentWithdrawn(ResidentId resident, ConsentPurpose purpose, AccountId by) {}

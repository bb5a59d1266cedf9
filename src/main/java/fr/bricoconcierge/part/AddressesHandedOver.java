package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;

/** Addresses were handed over in a part of a visit, by that person. */
public record AddressesHandedOver(InterventionId visit, PartId part, AccountId by) {}

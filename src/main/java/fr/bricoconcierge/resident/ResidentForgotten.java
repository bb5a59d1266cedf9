package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;

/** A card is nobody's any more: whoever holds words about the person wipes them too. */
public record ResidentForgotten(ResidentId resident, HouseholdId household) {}

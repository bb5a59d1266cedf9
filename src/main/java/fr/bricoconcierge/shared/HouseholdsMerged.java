package fr.bricoconcierge.shared;

import java.time.Instant;

/**
 * Two households turned out to be one: whoever keeps something of the gone one keeps it of the other from now on, in the
 * same transaction.
 */
public record HouseholdsMerged(HouseholdId kept, HouseholdId gone, AccountId by, Instant at) {}

package fr.bricoconcierge.shared;

import java.time.Instant;

/**
 * One person left a household for one of their own. What happened stays with the household it happened in; what is ahead
 * of the person alone goes with them, in the same transaction.
 *
 * @param withDebts whether what is still to be paid back goes with them too
 */
public record ResidentMovedOut(
        ResidentId resident, HouseholdId from, HouseholdId to, boolean withDebts, AccountId by, Instant at) {}

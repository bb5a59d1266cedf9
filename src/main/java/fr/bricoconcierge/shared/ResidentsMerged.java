package fr.bricoconcierge.shared;

import java.time.Instant;

/**
 * Two cards turned out to be one person: whoever keeps something of the gone one keeps it of the other from now on, in the
 * same transaction. Where they were of two households, {@link HouseholdsMerged} was announced before, so that whoever knows
 * households alone listens to that.
 *
 * @param goneHousehold equal to {@code keptHousehold} when they shared one already
 */
public record ResidentsMerged(
        ResidentId kept,
        ResidentId gone,
        HouseholdId keptHousehold,
        HouseholdId goneHousehold,
        AccountId by,
        Instant at) {}

package fr.bricoconcierge.closing;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import java.time.Instant;

/** A visit's report was closed. */
public record InterventionClosed(InterventionId intervention, HouseholdId household, Instant at) {}

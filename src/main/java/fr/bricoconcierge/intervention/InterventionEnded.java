package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import java.time.Instant;

/** A visit was closed or given up. */
public record InterventionEnded(InterventionId intervention, AccountId by, Instant at) {}

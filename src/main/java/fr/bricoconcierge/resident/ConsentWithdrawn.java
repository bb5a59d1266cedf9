package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;

/** Somebody took a consent back: whoever relied on it stops. */
public record ConsentWithdrawn(ResidentId resident, ConsentPurpose purpose, Instant at) {}

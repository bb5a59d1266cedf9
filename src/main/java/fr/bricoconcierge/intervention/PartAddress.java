package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.InterventionId;

/** Which part of which visit an address names. */
record PartAddress(InterventionId id, PartId part) {}

package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.InterventionId;

/** A visit began; the part it begins with is still to be opened. */
public record InterventionBegun(InterventionId intervention, PartType type) {}

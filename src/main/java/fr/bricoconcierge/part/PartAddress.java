package fr.bricoconcierge.part;

import fr.bricoconcierge.shared.InterventionId;

/** Which part of which visit an address names. */
public record PartAddress(InterventionId id, PartId part) {}

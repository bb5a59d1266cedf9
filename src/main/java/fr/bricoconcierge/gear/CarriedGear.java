package fr.bricoconcierge.gear;

/**
 * Something that somebody has with them.
 *
 * @param said « Vélo cargo, n° 2 (à réparer, à contrôler) »
 */
public record CarriedGear(GearKind kind, String said) {}

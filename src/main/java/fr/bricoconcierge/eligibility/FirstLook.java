package fr.bricoconcierge.eligibility;

/**
 * What a first look says.
 *
 * @param ceilings those it was compared with
 */
public record FirstLook(Bracket bracket, Orientation orientation, Ceilings ceilings) {}

package fr.bricoconcierge.pilot;

/**
 * Where a target stands.
 *
 * @param recent how much of the value came since the pace is measured
 */
record TargetFigure(CountedFigure code, int goal, long value, long recent) {}

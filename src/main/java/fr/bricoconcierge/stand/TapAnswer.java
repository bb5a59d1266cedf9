package fr.bricoconcierge.stand;

import java.util.List;
import java.util.Map;

/**
 * What the server says to the taps of a tablet.
 *
 * @param counts every counter as it stands
 * @param settled the taps that need not be sent again
 * @param refused how many of them are not counted
 * @param why they are not, in one sentence; empty when all are
 */
record TapAnswer(Map<TallyKind, Integer> counts, List<String> settled, int refused, String why) {}

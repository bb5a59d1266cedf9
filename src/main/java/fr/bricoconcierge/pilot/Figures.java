package fr.bricoconcierge.pilot;

import fr.bricoconcierge.chart.InFrench;

/** Figures as the French write and count them: « 1 284 portes ». */
final class Figures {

    private Figures() {}

    static String inFrench(long number) {
        return InFrench.whole(number);
    }

    static String count(long number, String one, String many) {
        return InFrench.count(number, one, many);
    }
}

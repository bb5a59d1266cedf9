package fr.bricoconcierge.chart;

import java.text.NumberFormat;
import java.util.Locale;

/** Whole numbers as the French write them: « 1 284 » with a narrow non-breaking space. */
public final class InFrench {

    private InFrench() {}

    public static String whole(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }

    /** « 1 porte », « 12 portes », « aucune porte » is the caller's. */
    public static String count(long number, String one, String many) {
        return whole(number) + "\u00a0" + (number < 2 ? one : many);
    }
}

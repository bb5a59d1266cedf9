package fr.bricoconcierge.pilot;

import java.text.NumberFormat;
import java.util.Locale;

/** Whole numbers as the French write them: « 1 284 » with a narrow non-breaking space. */
final class Figures {

    private Figures() {}

    static String inFrench(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }
}

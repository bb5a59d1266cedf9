package fr.bricoconcierge.statement;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a month is said: « octobre 2026 ». */
final class SpentMonth {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

    private SpentMonth() {}

    static String told(YearMonth month) {
        return month.format(MONTH);
    }
}

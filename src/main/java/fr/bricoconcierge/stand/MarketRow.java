package fr.bricoconcierge.stand;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** A market in the calendar. */
record MarketRow(
        MarketId id,
        String name,
        String place,
        String commune,
        MarketKind kind,
        DayOfWeek weekday,
        LocalTime startsAt,
        LocalTime endsAt,
        int weeksApart) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm");

    public String day() {
        String day = weekday.getDisplayName(TextStyle.FULL, Locale.FRANCE);
        return weeksApart == 1 ? day : "un %s sur %d".formatted(day, weeksApart);
    }

    public String hours() {
        return HOUR.format(startsAt) + " – " + HOUR.format(endsAt);
    }

    /** How one tells it from the others in a list to choose from. */
    public String choice() {
        return "%s (%s), %s".formatted(name, commune, day());
    }
}

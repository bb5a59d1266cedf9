package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.Moment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A market in the calendar. */
public record MarketRow(
        MarketId id,
        String name,
        String place,
        String commune,
        MarketKind kind,
        DayOfWeek weekday,
        LocalTime startsAt,
        LocalTime endsAt,
        int weeksApart,
        @Nullable LocalDate firstOn,
        boolean retired) {

    static String day(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.FRANCE);
    }

    public String day() {
        String day = day(weekday);
        return weeksApart == 1 ? day : "un %s sur %d".formatted(day, weeksApart);
    }

    public String hours() {
        return hours(startsAt, endsAt);
    }

    /** « 7 h – 13 h 30 ». */
    static String hours(LocalTime from, LocalTime to) {
        return Moment.hour(from) + " – " + Moment.hour(to);
    }

    /** How one tells it from the others in a list to choose from. */
    public String choice() {
        return "%s (%s), %s, %s".formatted(name, commune, day(), hours());
    }

    /** Whether it is held some weeks only, and a file did not say which. */
    public boolean isUncertain() {
        return weeksApart > 1 && firstOn == null;
    }

    /** Whether that day is one of its days, closures apart. */
    public boolean isHeldOn(LocalDate day) {
        if (day.getDayOfWeek() != weekday) {
            return false;
        }
        return firstOn == null || Math.floorMod(ChronoUnit.WEEKS.between(firstOn, day), weeksApart) == 0;
    }
}

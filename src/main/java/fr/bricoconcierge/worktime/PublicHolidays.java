package fr.bricoconcierge.worktime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** The public holidays of metropolitan France, Alsace and Moselle apart. */
public final class PublicHolidays {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "jour de l’An",
            MonthDay.of(5, 1), "fête du Travail",
            MonthDay.of(5, 8), "victoire de 1945",
            MonthDay.of(7, 14), "fête nationale",
            MonthDay.of(8, 15), "Assomption",
            MonthDay.of(11, 1), "Toussaint",
            MonthDay.of(11, 11), "armistice de 1918",
            MonthDay.of(12, 25), "Noël");

    private static final Map<Integer, String> AFTER_EASTER =
            Map.of(1, "lundi de Pâques", 39, "Ascension", 50, "lundi de Pentecôte");

    private PublicHolidays() {}

    /** Whether nobody works that day. */
    public static boolean include(LocalDate day) {
        return named(day).isPresent();
    }

    /** What that day is called, when it is one of them. */
    public static Optional<String> named(LocalDate day) {
        int afterEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)))
                .or(() -> Optional.ofNullable(AFTER_EASTER.get(afterEaster)));
    }

    /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int position = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, position / 31, position % 31 + 1);
    }
}

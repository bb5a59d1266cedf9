package fr.bricoconcierge.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices answer: Monday to Friday, but for public holidays. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean include(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !PublicHolidays.include(day);
    }

    /** The day on which so many working days have passed; the day itself does not count. */
    public static LocalDate after(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= include(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many working days have passed since, that of {@code today} included when it is one. */
    public static int between(LocalDate day, LocalDate today) {
        return (int) day.plusDays(1)
                .datesUntil(today.isAfter(day) ? today.plusDays(1) : day.plusDays(1))
                .filter(WorkingDays::include)
                .count();
    }
}

package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.UUID;

/** Days on which an advisor's weekly ranges do not hold, both ends included. */
record DayOff(UUID id, LocalDate firstDay, LocalDate lastDay) {

    /** « mardi 3 mars », « du mardi 3 mars au vendredi 6 mars ». */
    public String said(LocalDate today) {
        String first = Moment.day(firstDay, today);
        return firstDay.equals(lastDay) ? first : "du " + first + " au " + Moment.day(lastDay, today);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}

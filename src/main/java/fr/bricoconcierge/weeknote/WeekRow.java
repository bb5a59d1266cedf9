package fr.bricoconcierge.weeknote;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;

/** One week of a concierge, with or without its note. */
record WeekRow(LocalDate monday, boolean written, boolean current) {

    /** « du lundi 2 mars au vendredi 6 mars ». */
    public String said() {
        return "du " + Moment.day(monday) + " au " + Moment.day(monday.plusDays(4));
    }
}

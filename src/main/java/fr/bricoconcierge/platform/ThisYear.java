package fr.bricoconcierge.platform;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;

/** The year in which a page is read: its dates name any other. */
record ThisYear(LocalDate today) {

    public String said(String text, String exact) {
        return Moment.inYear(today.getYear(), text, exact);
    }

    public String day(LocalDate date) {
        return Moment.day(date, today);
    }
}

package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.List;

/** One day of somebody's agenda. */
record DayPlan(LocalDate day, boolean today, List<DayBlock> blocks) {

    public String title() {
        return Moment.day(day);
    }

    public boolean isHoliday() {
        return PublicHolidays.include(day);
    }
}

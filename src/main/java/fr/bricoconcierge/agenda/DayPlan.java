package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.LocalDate;
import java.util.List;

/** One day of somebody's agenda. */
record DayPlan(LocalDate day, LocalDate now, List<DayBlock> blocks) {

    public String title() {
        return Moment.day(day, now);
    }

    public boolean isToday() {
        return day.equals(now);
    }

    public boolean isHoliday() {
        return PublicHolidays.include(day);
    }
}

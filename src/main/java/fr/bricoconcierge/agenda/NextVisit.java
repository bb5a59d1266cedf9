package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The appointment that is on or comes next, as the home page shows it.
 *
 * @param when « maintenant », « dans 25 minutes », « demain », or the day
 * @param today whether it may be started from here
 * @param companion who else goes there
 * @param resume where the visit goes on, when it began already
 */
record NextVisit(
        AppointmentView appointment,
        String when,
        boolean today,
        @Nullable String companion,
        @Nullable String resume) {

    static NextVisit of(AppointmentView appointment, AccountId viewer, Instant now) {
        LocalDate day = Moment.dateOf(appointment.startsAt());
        long days = ChronoUnit.DAYS.between(Moment.dateOf(now), day);
        String when = days <= 0 ? distance(appointment, now) : dayName(days, day, Moment.dateOf(now));
        boolean leads = appointment.account().equals(viewer);
        return new NextVisit(
                appointment, when, days <= 0, leads ? appointment.secondName() : appointment.accountName(), null);
    }

    /** It is on already, whatever the hour it was for. */
    NextVisit resumedAt(String path) {
        return new NextVisit(appointment, "maintenant", true, companion, path);
    }

    private static String distance(AppointmentView appointment, Instant now) {
        long minutes =
                Duration.between(now, appointment.startsAt()).plusSeconds(59).toMinutes();
        if (minutes <= 0) {
            return "maintenant";
        }
        return minutes < 60
                ? "dans " + minutes + "\u00a0minute" + (minutes == 1 ? "" : "s")
                : "dans " + Moment.hour(LocalTime.MIN.plusMinutes(minutes));
    }

    private static String dayName(long days, LocalDate day, LocalDate today) {
        return days == 1 ? "demain" : Moment.day(day, today);
    }
}

package fr.bricoconcierge.worktime;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * When somebody can be given appointments.
 *
 * @param usual whether nobody set it: mornings are the stand's, afternoons for homes, and no weekend but where it is tested
 */
public record WorkingWeek(Map<DayOfWeek, Stretch> days, boolean usual) {

    private static final Stretch AFTERNOON = new Stretch(LocalTime.of(13, 30), LocalTime.of(18, 0));

    static final WorkingWeek USUAL = new WorkingWeek(
            Map.of(
                    DayOfWeek.MONDAY, AFTERNOON,
                    DayOfWeek.TUESDAY, AFTERNOON,
                    DayOfWeek.WEDNESDAY, AFTERNOON,
                    DayOfWeek.THURSDAY, AFTERNOON,
                    DayOfWeek.FRIDAY, AFTERNOON),
            true);

    /** @param weekendsOpen whether those who set nothing may be given a Saturday or a Sunday */
    Optional<Stretch> on(DayOfWeek day, boolean weekendsOpen) {
        return Optional.ofNullable(days.get(day))
                .or(() -> usual && weekendsOpen ? Optional.of(AFTERNOON) : Optional.empty());
    }

    /** From when to when. */
    public record Stretch(LocalTime from, LocalTime to) {

        /** What two people have in common; none when one stops before the other begins. */
        static Optional<Stretch> common(Stretch one, Stretch other) {
            LocalTime from = one.from.isAfter(other.from) ? one.from : other.from;
            LocalTime to = one.to.isBefore(other.to) ? one.to : other.to;
            return from.isBefore(to) ? Optional.of(new Stretch(from, to)) : Optional.empty();
        }
    }
}

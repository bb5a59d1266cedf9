package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.Moment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an advisor receives, week after week.
 *
 * @param weekday 1 Monday … 7 Sunday
 * @param validUntil the last day it holds; none: until it is taken back
 */
public record WeeklyRange(
        UUID id,
        int weekday,
        LocalTime startsAt,
        LocalTime endsAt,
        int minutes,
        SlotPlace placeKind,
        @Nullable String place,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** « mardi, 14 h – 17 h ». */
    public String when() {
        String day = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.FRANCE);
        return day + ", " + Moment.hour(startsAt) + " – " + Moment.hour(endsAt);
    }

    public String where() {
        String kind = minutes + "\u00a0min · " + placeKind.label();
        return place == null ? kind : kind + ", " + place;
    }

    /** « jusqu’au mardi 3 mars », « à partir du mardi 3 mars », or nothing to say. */
    public @Nullable String limits(LocalDate today) {
        String from = validFrom.isAfter(today) ? "à partir du " + Moment.day(validFrom, today) : null;
        String until = validUntil == null ? null : "jusqu’au " + Moment.day(validUntil, today);
        return from == null || until == null ? (from == null ? until : from) : from + ", " + until;
    }

    boolean holdsOn(LocalDate day) {
        return day.getDayOfWeek().getValue() == weekday
                && !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil));
    }

    /** When its slots start that day, on the clock in Paris; an hour that the change of clocks skips has none. */
    List<Instant> starts(LocalDate day) {
        int room = (int) Duration.between(startsAt, endsAt).toMinutes() / minutes;
        return Stream.iterate(startsAt, start -> start.plusMinutes(minutes))
                .limit(room)
                .map(day::atTime)
                .filter(start -> !Moment.PARIS.getRules().getValidOffsets(start).isEmpty())
                .map(start -> start.atZone(Moment.PARIS).toInstant())
                .toList();
    }

    boolean covers(LocalDate day, LocalTime from, LocalTime to) {
        return holdsOn(day) && !from.isBefore(startsAt) && !to.isAfter(endsAt);
    }
}

package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.GridEntry;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes up somebody's time, on their own page.
 *
 * @param account whose time it takes
 * @param name the resident's, of an appointment
 * @param reason what the appointment is about
 * @param companions who else takes part
 */
record DayBlock(
        AccountId account,
        BlockKind kind,
        UUID subject,
        Instant startsAt,
        Instant endsAt,
        String title,
        String path,
        @Nullable String name,
        @Nullable String address,
        @Nullable String reason,
        @Nullable AppointmentState state,
        @Nullable String companions) {

    public String starts() {
        return Moment.hour(startsAt);
    }

    /** « 9 h – 12 h », with the days where they differ. */
    public String hours() {
        boolean oneDay = Moment.dateOf(startsAt).equals(Moment.dateOf(endsAt));
        return oneDay
                ? Moment.hour(startsAt) + " – " + Moment.hour(endsAt)
                : Moment.at(startsAt).text() + " – " + Moment.at(endsAt).text();
    }

    public String heading() {
        return name == null ? kind.label() : name;
    }

    /** What more there is to know, in one line. */
    public @Nullable String detail() {
        String about = reason != null ? reason : title.equals(kind.label()) ? null : title;
        return about == null || address == null ? (about == null ? address : about) : about + " · " + address;
    }

    public boolean isOn(Instant now) {
        return !startsAt.isAfter(now) && now.isBefore(endsAt);
    }

    public boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }

    GridEntry entry() {
        return new GridEntry(
                startsAt,
                endsAt,
                kind.name().toLowerCase(Locale.ROOT),
                kind.icon(),
                path,
                heading(),
                companions == null ? detail() : (detail() == null ? "" : detail() + " · ") + "avec " + companions,
                state == null ? null : state.label());
    }

    boolean touches(Instant from, Instant to) {
        return startsAt.isBefore(to) && from.isBefore(endsAt);
    }
}

package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.GridEntry;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slot on its advisor's page.
 *
 * @param name who comes, when they agreed to be known to advisors
 */
record OfferedSlot(
        AdvisorSlotId id,
        Instant startsAt,
        int minutes,
        SlotPlace placeKind,
        @Nullable String place,
        boolean booked,
        @Nullable String name) {

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    GridEntry entry(String page) {
        return new GridEntry(
                startsAt,
                endsAt(),
                booked ? "advisor_meeting" : "free",
                booked ? "user" : "clock",
                page + "#creneau-" + id,
                said(),
                placeKind.label(),
                null);
    }

    public Moment moment() {
        return Moment.at(startsAt);
    }

    public String where() {
        String length = minutes + "\u00a0min · " + placeKind.label();
        return place == null ? length : length + ", " + place;
    }

    /** « Libre », the resident's name, or « Réservé ». */
    public String said() {
        return !booked ? "Libre" : name == null ? "Réservé" : name;
    }
}

package fr.bricoconcierge.schedule;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.stand.StandForm;
import fr.bricoconcierge.stand.StandSessionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stand as anybody may know it: nobody of the team is named.
 *
 * @param version grows with each change
 */
record PublicStand(
        StandSessionId id,
        String name,
        String place,
        String commune,
        @Nullable Double latitude,
        @Nullable Double longitude,
        StandForm form,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        int version) {

    public String iso() {
        return startsAt.toString();
    }

    public LocalDate date() {
        return Moment.dateOf(startsAt);
    }

    /** « mardi 3 mars ». */
    public String day() {
        return Moment.day(date());
    }

    /** « mardi 3 mars 2026 ». */
    public String dayAndYear() {
        return Moment.dayAndYear(date());
    }

    /** « de 9 h à 12 h ». */
    public String hours() {
        return "de %s à %s".formatted(Moment.hour(startsAt), Moment.hour(endsAt));
    }

    /** How one finds us there. */
    public String look() {
        return switch (form) {
            case WALKABOUT -> "Nous circulons entre les étals.";
            case INSTALLED -> "Notre stand est installé.";
            case WORKSHOP -> "Atelier de démonstration.";
            case CAFE -> "Café convivial.";
        };
    }
}

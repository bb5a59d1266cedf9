package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tour that is over: what it gave, and what the pair remembers of it.
 *
 * @param total how many tours are over in all
 */
public record FinishedTour(
        TourId id,
        String sector,
        String commune,
        Instant startsAt,
        String first,
        @Nullable String second,
        @Nullable String partner,
        @Nullable String worked,
        @Nullable String surprised,
        int doors,
        int knocked,
        int answered,
        int notices,
        int contacts,
        int appointments,
        int total) {

    public Moment moment() {
        return Moment.at(startsAt);
    }

    public String team() {
        return first + " et " + (second == null ? partner : second);
    }

    /** « 60 portes, 52 frappées, 21 ont répondu, 9 contacts, 4 rendez-vous ». */
    public String said() {
        return "%d porte%s, %d frappée%s, %d %s répondu, %d contact%s, %d rendez-vous, %d avis laissé%s"
                .formatted(
                        doors,
                        plural(doors),
                        knocked,
                        plural(knocked),
                        answered,
                        answered > 1 ? "ont" : "a",
                        contacts,
                        plural(contacts),
                        appointments,
                        notices,
                        plural(notices));
    }

    private static String plural(int count) {
        return count > 1 ? "s" : "";
    }
}

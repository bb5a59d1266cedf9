package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tour in the list. */
record TourRow(
        TourId id,
        String sector,
        String commune,
        Instant startsAt,
        Instant endsAt,
        String first,
        @Nullable String second,
        @Nullable String partner,
        TourState state,
        int doors,
        int knocked,
        int answered,
        int contacts,
        int appointments) {

    public Moment moment() {
        return Moment.at(startsAt);
    }

    public String team() {
        return first + " et " + (second == null ? partner : second);
    }

    /** « 60 portes » before, « 24 sur 60 frappées, 9 ont répondu » from the first knock on. */
    public String said() {
        if (knocked == 0) {
            return doors == 1 ? "1 porte" : doors + " portes";
        }
        String who = answered == 0 ? "personne n’a répondu" : answered == 1 ? "1 a répondu" : answered + " ont répondu";
        return "%d sur %d frappée%s, %s".formatted(knocked, doors, knocked > 1 ? "s" : "", who);
    }

    /** What came of it, once something did. */
    public @Nullable String result() {
        if (contacts == 0) {
            return null;
        }
        String met = contacts == 1 ? "1 contact" : contacts + " contacts";
        return appointments == 0 ? met : met + ", " + appointments + " rendez-vous";
    }
}

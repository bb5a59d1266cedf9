package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the pages of one tour say about it on top. */
public record TourHead(
        TourId id,
        SectorId sectorId,
        String sector,
        String commune,
        Instant startsAt,
        Instant endsAt,
        String first,
        @Nullable String second,
        @Nullable String partner,
        TourState state,
        @Nullable Instant finishedAt,
        boolean endedByItself,
        @Nullable String worked,
        @Nullable String surprised) {

    public Moment moment() {
        return Moment.at(startsAt);
    }

    public String hours() {
        return Moment.hour(startsAt) + " – " + Moment.hour(endsAt);
    }

    public String team() {
        return first + " et " + (second == null ? partner : second);
    }

    public boolean isOpen() {
        return state == TourState.PLANNED || state == TourState.UNDERWAY;
    }

    /** Whether the pair said what it remembers. */
    public boolean isNoted() {
        return worked != null || surprised != null;
    }
}

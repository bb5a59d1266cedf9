package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;

/** A session in the list. */
record StandSessionRow(
        StandSessionId id,
        String market,
        String place,
        String commune,
        StandForm form,
        Instant startsAt,
        Instant endsAt,
        StandSessionState state,
        int conversations,
        boolean marketClosed) {

    public Moment moment() {
        return Moment.at(startsAt);
    }

    public String hours() {
        return Moment.hour(startsAt) + " – " + Moment.hour(endsAt);
    }

    /** One of the states of the badge fragment. */
    public String badge() {
        return switch (state) {
            case PLANNED -> "waiting";
            case CLOSED -> "done";
            case CANCELLED -> "neutral";
        };
    }
}

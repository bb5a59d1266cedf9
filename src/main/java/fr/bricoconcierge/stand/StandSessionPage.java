package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything that the page of one session shows, but for its counters. */
public record StandSessionPage(
        StandSessionId id,
        String market,
        String place,
        String commune,
        StandForm form,
        Instant startsAt,
        Instant endsAt,
        String first,
        @Nullable String second,
        StandSessionState state,
        @Nullable String weather,
        @Nullable Footfall footfall,
        @Nullable String remarks,
        @Nullable StandSeriesId series) {

    public Moment moment() {
        return Moment.at(startsAt);
    }

    public String hours() {
        return Moment.hour(startsAt) + " – " + Moment.hour(endsAt);
    }

    public String team() {
        return second == null ? first : first + " et " + second;
    }

    public boolean isClosed() {
        return state == StandSessionState.CLOSED;
    }

    /** How a request that begins here reached us. */
    public Channel channel() {
        return form == StandForm.WALKABOUT ? Channel.WALKABOUT : Channel.STAND;
    }

    public boolean isOpen() {
        return state == StandSessionState.PLANNED;
    }
}

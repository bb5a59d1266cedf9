package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an advisor's time, to be cut into slots of one length; what is left over at its end stays free.
 *
 * @param place in words, needed where the resident comes
 */
public record AdvisorRange(
        AccountId advisor,
        Instant from,
        Instant to,
        int minutes,
        SlotPlace placeKind,
        @Nullable String place) {

    private static final Duration LONGEST = Duration.ofHours(12);

    public AdvisorRange {
        if (!from.isBefore(to)) {
            throw new Refused("endsAt", "La fin vient après le début.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Refused("endsAt", "Une plage dure au plus une demi-journée de douze heures.");
        }
        if (placeKind == SlotPlace.PLACE && place == null) {
            throw new Refused("place", "Dites où vous recevez.");
        }
    }

    /** When each slot starts. */
    List<Instant> starts() {
        Duration length = Duration.ofMinutes(minutes);
        return Stream.iterate(from, start -> !start.plus(length).isAfter(to), start -> start.plus(length))
                .toList();
    }
}

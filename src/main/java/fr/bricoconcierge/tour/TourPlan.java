package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tour to be planned.
 *
 * @param second the other one of the pair, when they have an account
 * @param partner the organisation the other one comes from, when they have none
 */
public record TourPlan(
        SectorId sector,
        Instant startsAt,
        Instant endsAt,
        AccountId first,
        @Nullable AccountId second,
        @Nullable String partner,
        DoorChoice doors) {

    /** Those who go. */
    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }
}

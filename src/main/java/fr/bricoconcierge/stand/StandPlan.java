package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session to be planned.
 *
 * @param second the other one of the pair, when there is one
 */
public record StandPlan(
        MarketId market,
        StandForm form,
        Instant startsAt,
        Instant endsAt,
        AccountId first,
        @Nullable AccountId second) {

    /** Those who go. */
    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }
}

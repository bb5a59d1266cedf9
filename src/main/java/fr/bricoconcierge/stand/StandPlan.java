package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
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
        @Nullable AccountId second) {}

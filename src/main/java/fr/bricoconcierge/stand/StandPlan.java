package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A session to be planned.
 *
 * @param market where, or null when it is at {@code elsewhere}
 * @param second the other one of the pair, when there is one
 * @param series the series it belongs to, when there is one
 */
public record StandPlan(
        @Nullable MarketId market,
        @Nullable OtherPlace elsewhere,
        StandForm form,
        Instant startsAt,
        Instant endsAt,
        AccountId first,
        @Nullable AccountId second,
        @Nullable StandSeriesId series) {

    /** A single session at a market. */
    public static StandPlan at(
            MarketId market,
            StandForm form,
            Instant startsAt,
            Instant endsAt,
            AccountId first,
            @Nullable AccountId second) {
        return new StandPlan(market, null, form, startsAt, endsAt, first, second, null);
    }

    /** Those who go. */
    List<AccountId> team() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }
}

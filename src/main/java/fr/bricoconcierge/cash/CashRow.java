package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one person carries by the ledger, and when they counted it last. */
public record CashRow(
        AccountId id,
        String name,
        BigDecimal cash,
        @Nullable Instant countedAt) {

    public Money money() {
        return new Money(cash);
    }

    /** The ledger misses what was handed to them. */
    public boolean isBelowNought() {
        return cash.signum() < 0;
    }

    public boolean isEmpty() {
        return cash.signum() == 0;
    }

    public @Nullable Moment counted() {
        return countedAt == null ? null : Moment.at(countedAt);
    }
}

package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger that may be corrected.
 *
 * @param amount with the corrections it has had already
 */
record WrittenEntry(
        long id,
        long number,
        FundEntryKind kind,
        BigDecimal amount,
        String text,
        @Nullable UUID purchaseId,
        @Nullable String reference,
        @Nullable AccountId holder,
        Instant at) {

    public Money money() {
        return new Money(amount);
    }

    public String title() {
        return kind.label() + " n°\u00a0" + number;
    }

    public Moment moment() {
        return Moment.at(at);
    }

    /** What is right, with the sign of the line. */
    Money signed(Money right) {
        return amount.signum() < 0 || amount.signum() == 0 && kind.leaves() ? Money.ZERO.minus(right) : right;
    }
}

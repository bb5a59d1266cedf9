package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the ledger as it is read. */
record FundEntryRow(
        long id,
        FundEntryKind kind,
        BigDecimal amount,
        String text,
        @Nullable PurchaseId purchaseId,
        @Nullable Long number,
        Instant at,
        String author) {

    public String said() {
        return number == null ? text : text + " A-" + number;
    }

    public Money money() {
        return new Money(amount);
    }

    public Moment moment() {
        return Moment.at(at);
    }
}

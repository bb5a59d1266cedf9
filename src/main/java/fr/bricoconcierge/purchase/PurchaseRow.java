package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A purchase in a list. */
public record PurchaseRow(
        PurchaseId id,
        long number,
        Instant askedAt,
        BigDecimal amount,
        String shop,
        PurchaseState state,
        String buyer,
        boolean hasReceipt,
        @Nullable Instant receiptDue) {

    /** How the ledger names it: A-12. */
    public String reference() {
        return "A-" + number;
    }

    public Money money() {
        return new Money(amount);
    }

    public Moment moment() {
        return Moment.at(askedAt);
    }

    /** Paid, and its receipt is still to come. */
    public boolean lacksReceipt() {
        return receiptDue != null && !hasReceipt && state != PurchaseState.REFUSED;
    }

    /** The day by which the receipt is expected. */
    public @Nullable LocalDate due() {
        return receiptDue == null ? null : Moment.dateOf(receiptDue);
    }
}

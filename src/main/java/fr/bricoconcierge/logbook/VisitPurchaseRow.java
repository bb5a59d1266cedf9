package fr.bricoconcierge.logbook;

import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.purchase.PurchaseState;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A purchase on the page of its visit. */
record VisitPurchaseRow(
        PurchaseId id,
        String shop,
        BigDecimal amount,
        PurchaseState state,
        @Nullable String answerNote,
        @Nullable String what) {

    public Money money() {
        return new Money(amount);
    }
}

package fr.bricoconcierge.purchase;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.AttachmentId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that the page of one purchase shows. */
record PurchasePage(
        PurchaseId id,
        long number,
        InterventionId interventionId,
        AccountId buyerId,
        String buyer,
        Instant askedAt,
        BigDecimal amount,
        String shop,
        @Nullable String why,
        String lines,
        @Nullable String category,
        PaidBy paidBy,
        boolean repaidByResident,
        PurchaseState state,
        @Nullable Instant answeredAt,
        @Nullable String answerer,
        @Nullable String answerNote,
        @Nullable Instant paidAt,
        @Nullable AttachmentId receiptId,
        @Nullable Instant receiptDue) {

    /** Whether somebody waits for the answer; the page then asks for it by itself. */
    public boolean isWaiting() {
        return state == PurchaseState.ASKED;
    }

    /** Whether it is for that person to pay it or to give it up: whoever asked for it, or whoever coordinates. */
    boolean isHandledBy(CurrentAccount account) {
        return account.is(Role.COORDINATOR) || account.id().equals(buyerId);
    }

    public String reference() {
        return "A-" + number;
    }

    public Money money() {
        return new Money(amount);
    }

    public Moment asked() {
        return Moment.at(askedAt);
    }

    public @Nullable Moment answered() {
        return answeredAt == null ? null : Moment.at(answeredAt);
    }

    public @Nullable Moment paid() {
        return paidAt == null ? null : Moment.at(paidAt);
    }

    public @Nullable LocalDate due() {
        return receiptDue == null ? null : Moment.dateOf(receiptDue);
    }

    public boolean isPayable() {
        return state == PurchaseState.APPROVED;
    }

    public boolean isDroppable() {
        return state == PurchaseState.ASKED || state == PurchaseState.APPROVED;
    }

    public boolean lacksReceipt() {
        return paidAt != null && receiptId == null && state != PurchaseState.REFUSED;
    }
}

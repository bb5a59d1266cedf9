package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import org.springframework.stereotype.Component;

/** What a purchase leaves to be done: an answer of the coordinator, a receipt to hand in. */
@Component
class PurchaseFollowUp {

    void mustBeRepayable(NewPurchase asked) {}

    void awaitAnswer(Purchase purchase) {}

    void answered(Purchase purchase, AccountId by) {}

    void awaitReceipt(Purchase purchase) {}

    void keepReceipt(Purchase purchase, byte[] content, AccountId by) {}
}

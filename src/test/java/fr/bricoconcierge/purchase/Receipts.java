package fr.bricoconcierge.purchase;

import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Purchases for tests of other modules that need something a receipt can belong to. */
@TestComponent
public class Receipts {

    private final ResidentCards cards;
    private final Purchases purchases;
    private final Clock clock;

    Receipts(ResidentCards cards, Purchases purchases, Clock clock) {
        this.cards = cards;
        this.purchases = purchases;
        this.clock = clock;
    }

    /** A claim: it leaves the envelope alone. */
    public UUID purchase(AccountId by) {
        NewPurchase asked = new NewPurchases(cards, by).alreadyPaid("12.00");
        return purchases
                .saveAndFlush(new Purchase(asked, PurchaseState.CLAIMED, by, clock.instant()))
                .id()
                .value();
    }
}

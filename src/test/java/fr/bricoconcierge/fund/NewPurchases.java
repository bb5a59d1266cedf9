package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.ResidentId;
import java.math.BigDecimal;
import java.util.List;

/** Makes purchases to be asked for, each for a household of its own unless told otherwise. */
final class NewPurchases {

    private NewPurchases() {}

    static NewPurchase of(String euros) {
        return of(euros, HouseholdId.next());
    }

    static NewPurchase of(String euros, HouseholdId household) {
        return new NewPurchase(
                InterventionId.next(),
                null,
                household,
                ResidentId.next(),
                new Money(new BigDecimal(euros)),
                "Quincaillerie du Centre",
                "Le joint du commerce ne va pas",
                List.of(new PurchaseLine("Joint de robinet", 2)),
                PaidBy.CASH,
                false,
                false);
    }
}

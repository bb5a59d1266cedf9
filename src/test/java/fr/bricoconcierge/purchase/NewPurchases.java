package fr.bricoconcierge.purchase;

import fr.bricoconcierge.resident.CardDetails;
import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.FirstMeeting;
import fr.bricoconcierge.resident.NewResident;
import fr.bricoconcierge.resident.ResidentCards;
import fr.bricoconcierge.resident.ResidentView;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Channel;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Origin;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Makes purchases to be asked for, each for a home of its own unless told otherwise. */
public final class NewPurchases {

    private final ResidentCards cards;
    private final AccountId by;

    public NewPurchases(ResidentCards cards, AccountId by) {
        this.cards = cards;
        this.by = by;
    }

    /** Somebody who has agreed to nothing. */
    public ResidentView resident() {
        return cards.get(cards.open(UUID.randomUUID(), met(), by));
    }

    public ResidentView residentWithACard() {
        return cards.get(cards.open(UUID.randomUUID(), met().agreeing(ConsentHow.ORAL, ConsentPurpose.KEEP_CARD), by));
    }

    public NewPurchase of(String euros) {
        return of(euros, resident());
    }

    public NewPurchase of(String euros, ResidentView resident) {
        return purchase(euros, resident, PaidBy.CARD, false, false);
    }

    public NewPurchase alreadyPaid(String euros) {
        return purchase(euros, resident(), PaidBy.CARD, false, true);
    }

    public NewPurchase repaidBy(ResidentView resident, String euros) {
        return purchase(euros, resident, PaidBy.CARD, true, false);
    }

    /** Paid already, out of the buyer's cash box. */
    public NewPurchase paidInCash(String euros) {
        return purchase(euros, resident(), PaidBy.CASH, false, true);
    }

    /** Paid already, with the buyer's own money. */
    public NewPurchase ownMoney(String euros) {
        return purchase(euros, resident(), PaidBy.OWN, false, true);
    }

    private static NewResident met() {
        return NewResident.met(
                CardDetails.of("Awa", null, "06 12 34 56 78", null), FirstMeeting.of(Origin.TOUR, Channel.TOUR, null));
    }

    private static NewPurchase purchase(
            String euros, ResidentView resident, PaidBy paidBy, boolean repaid, boolean alreadyPaid) {
        return new NewPurchase(
                InterventionId.next(),
                null,
                resident.household(),
                resident.id(),
                new Money(new BigDecimal(euros)),
                "Quincaillerie du Centre",
                "Le joint du commerce ne va pas",
                List.of(new PurchaseLine("Joint de robinet", 2)),
                paidBy,
                repaid,
                alreadyPaid,
                null);
    }
}

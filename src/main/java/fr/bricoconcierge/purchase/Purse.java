package fr.bricoconcierge.purchase;

import fr.bricoconcierge.fund.CashBoxes;
import fr.bricoconcierge.fund.FundEnvelope;
import fr.bricoconcierge.fund.FundLedger;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import org.springframework.stereotype.Component;

/** Where the money of a purchase leaves from; a box never gives more than it holds by the ledger (F2). */
@Component
class Purse {

    private final FundEnvelope envelope;
    private final FundLedger ledger;
    private final CashBoxes boxes;

    Purse(FundEnvelope envelope, FundLedger ledger, CashBoxes boxes) {
        this.envelope = envelope;
        this.ledger = ledger;
        this.boxes = boxes;
    }

    void mustHold(NewPurchase asked, AccountId by) {
        if (asked.alreadyPaid() && asked.paidBy() == PaidBy.CASH) {
            mustHold(by, asked.amount());
        }
    }

    /** Cash that the ledger does not know of was not handed over yet, or is the buyer's own: refused beside {@code paidBy}. */
    void mustHold(AccountId buyer, Money cash) {
        envelope.hold();
        String instead = "Choisissez «\u00a0%s\u00a0», ou faites d’abord noter la remise d’espèces.";
        boxes.mustHold(buyer, cash, "paidBy", instead.formatted(PaidBy.OWN.label()));
    }

    /** A claim that waited may find its box emptier than it was. */
    void mustHoldClaimed(Purchase claimed) {
        if (claimed.takesCash()) {
            boxes.mustHold(claimed.askedBy(), claimed.amount(), "", "Notez d’abord la remise des espèces.");
        }
    }

    /** Whoever pays with the service's cash takes it out of what they carry; the envelope has been told already. */
    void pay(Purchase paid, AccountId by) {
        ledger.purchase(paid.claim(), paid.amount(), paid.takesCash() ? paid.askedBy() : null, by);
    }
}

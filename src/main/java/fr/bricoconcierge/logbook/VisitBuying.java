package fr.bricoconcierge.logbook;

import fr.bricoconcierge.intervention.InterventionView;
import fr.bricoconcierge.intervention.Visiting;
import fr.bricoconcierge.part.VisitParts;
import fr.bricoconcierge.purchase.NewPurchase;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.purchase.Purchasing;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the fund for what a visit lacks. */
@Service
@Transactional
class VisitBuying {

    private static final int MOST_LINES = 30;

    private final Visiting visiting;
    private final VisitParts parts;
    private final Purchasing purchasing;

    VisitBuying(Visiting visiting, VisitParts parts, Purchasing purchasing) {
        this.visiting = visiting;
        this.parts = parts;
        this.purchasing = purchasing;
    }

    /** The receipt goes with it when it is there already; a bad one takes the purchase back with it. */
    PurchaseId buy(InterventionId id, VisitPurchaseForm form, byte @Nullable [] receipt, AccountId by) {
        InterventionView visit = visiting.getOpen(id);
        if (form.bought().size() > MOST_LINES) {
            throw new Refused("lines", "Écrivez au plus %d choses par achat.".formatted(MOST_LINES));
        }
        if (form.partie() != null) {
            parts.requireOpen(id, form.partie());
        }
        PurchaseId purchase = purchasing.ask(form.command(), asked(visit, form), by);
        if (receipt != null) {
            purchasing.attachReceipt(purchase, receipt, by);
        }
        return purchase;
    }

    private static NewPurchase asked(InterventionView visit, VisitPurchaseForm form) {
        return new NewPurchase(
                visit.id(),
                form.partie() == null ? null : form.partie().value(),
                visit.household(),
                visit.resident(),
                new Money(form.amount()),
                form.shop(),
                form.why(),
                form.bought(),
                form.paidBy(),
                Boolean.TRUE.equals(form.repaid()),
                form.isPaid(),
                form.category());
    }
}

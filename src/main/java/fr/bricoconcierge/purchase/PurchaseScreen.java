package fr.bricoconcierge.purchase;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundEnvelope;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The page of one purchase, with the forms that its state and its reader call for; those already typed stay. */
@Component
class PurchaseScreen {

    private final PurchaseReading reading;
    private final FundEnvelope envelope;

    PurchaseScreen(PurchaseReading reading, FundEnvelope envelope) {
        this.reading = reading;
        this.envelope = envelope;
    }

    /** The page again, with the refusal beside its field, or on top when it concerns the purchase as a whole. */
    String refuse(PurchaseId id, Refused refusal, CurrentAccount reader, BindingResult binding, Model model) {
        if (refusal.field().isEmpty()) {
            model.addAttribute("refusal", refusal.sentence());
        } else {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return show(id, reader, model);
    }

    /** Refuses what is not for that person to do: the cash would leave somebody else's box. */
    void mustBeHandledBy(CurrentAccount account, PurchaseId id) {
        PurchasePage purchase = reading.getPage(id);
        if (!purchase.isHandledBy(account)) {
            throw new Refused("C’est l’achat de %s\u00a0: c’est à cette personne de le noter, ou à la coordination."
                    .formatted(purchase.buyer()));
        }
    }

    String show(PurchaseId id, CurrentAccount reader, Model model) {
        PurchasePage purchase = reading.getPage(id);
        model.addAttribute("purchase", purchase);
        model.addAttribute(
                "answers", reader.is(Role.COORDINATOR) && purchase.state().isWaiting());
        model.addAttribute("handles", purchase.isHandledBy(reader));
        model.addAttribute("balance", envelope.balance());
        model.addAttribute("purses", Choice.of(PaidBy.values()));
        if (!model.containsAttribute("answer")) {
            model.addAttribute("answer", AnswerForm.EMPTY);
        }
        if (!model.containsAttribute("payment")) {
            model.addAttribute("payment", PaymentForm.of(purchase.amount(), purchase.paidBy()));
        }
        if (!model.containsAttribute("handIn")) {
            model.addAttribute("handIn", ReceiptForm.EMPTY);
        }
        return "purchase/show";
    }
}

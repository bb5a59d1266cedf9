package fr.bricoconcierge.purchase;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundEnvelope;
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

    String show(PurchaseId id, CurrentAccount reader, Model model) {
        PurchasePage purchase = reading.getPage(id);
        model.addAttribute("purchase", purchase);
        model.addAttribute(
                "answers", reader.is(Role.COORDINATOR) && purchase.state().isWaiting());
        model.addAttribute("balance", envelope.balance());
        if (!model.containsAttribute("answer")) {
            model.addAttribute("answer", AnswerForm.EMPTY);
        }
        if (!model.containsAttribute("payment")) {
            model.addAttribute("payment", PaymentForm.of(purchase.amount()));
        }
        if (!model.containsAttribute("handIn")) {
            model.addAttribute("handIn", ReceiptForm.EMPTY);
        }
        return "purchase/show";
    }
}

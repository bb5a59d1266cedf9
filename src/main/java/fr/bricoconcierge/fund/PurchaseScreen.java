package fr.bricoconcierge.fund;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one purchase, with the forms that its state and its reader call for; those already typed stay. */
@Component
class PurchaseScreen {

    private final FundReading reading;

    PurchaseScreen(FundReading reading) {
        this.reading = reading;
    }

    String show(PurchaseId id, CurrentAccount reader, Model model) {
        PurchasePage purchase = reading.getPage(id);
        model.addAttribute("purchase", purchase);
        model.addAttribute(
                "answers", reader.is(Role.COORDINATOR) && purchase.state().isWaiting());
        model.addAttribute("balance", reading.balance());
        if (!model.containsAttribute("answer")) {
            model.addAttribute("answer", AnswerForm.EMPTY);
        }
        if (!model.containsAttribute("payment")) {
            model.addAttribute("payment", PaymentForm.of(purchase.amount()));
        }
        if (!model.containsAttribute("handIn")) {
            model.addAttribute("handIn", ReceiptForm.EMPTY);
        }
        return "fund/purchase";
    }
}

package fr.bricoconcierge.statement;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.purchase.PurchaseReading;
import fr.bricoconcierge.purchase.PurchaseRow;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The fund: its balance, what waits for an answer and the ledger, or what one bought oneself. */
@Controller
class FundController {

    private final FundReading reading;
    private final PurchaseReading purchases;
    private final Settings settings;
    private final Clock clock;

    FundController(FundReading reading, PurchaseReading purchases, Settings settings, Clock clock) {
        this.reading = reading;
        this.purchases = purchases;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/fonds")
    String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("open", settings.isOn(PilotOption.ADVANCE_FUND, clock.instant()));
        model.addAttribute("balance", reading.balance());
        return account.is(Role.COORDINATOR) ? books(model) : mine(account.id(), model);
    }

    private String books(Model model) {
        model.addAttribute("waiting", purchases.waiting());
        model.addAttribute("latest", purchases.latest());
        model.addAttribute("entries", reading.entries());
        model.addAttribute("entryCount", reading.entryCount());
        return "statement/books";
    }

    private String mine(AccountId buyer, Model model) {
        List<PurchaseRow> bought = purchases.of(buyer);
        model.addAttribute("purchases", bought);
        model.addAttribute(
                "missing", bought.stream().filter(PurchaseRow::lacksReceipt).count());
        return "statement/mine";
    }
}

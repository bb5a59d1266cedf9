package fr.bricoconcierge.statement;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.cash.CashReading;
import fr.bricoconcierge.cash.CashRow;
import fr.bricoconcierge.cash.Regie;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.purchase.PurchaseReading;
import fr.bricoconcierge.purchase.PurchaseRow;
import fr.bricoconcierge.repayment.DebtReading;
import fr.bricoconcierge.repayment.RefundReading;
import fr.bricoconcierge.setting.PilotOption;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The fund: its balance, what waits for an answer and the ledger, or what one bought oneself. */
@Controller
class FundController {

    private final FundReading reading;
    private final PurchaseReading purchases;
    private final CashReading cash;
    private final DebtReading debts;
    private final RefundReading refunds;
    private final Regie regie;
    private final Settings settings;
    private final Clock clock;

    FundController(
            FundReading reading,
            PurchaseReading purchases,
            CashReading cash,
            DebtReading debts,
            RefundReading refunds,
            Regie regie,
            Settings settings,
            Clock clock) {
        this.reading = reading;
        this.purchases = purchases;
        this.cash = cash;
        this.debts = debts;
        this.refunds = refunds;
        this.regie = regie;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/fonds")
    String show(
            @RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("open", settings.isOnSomewhere(PilotOption.ADVANCE_FUND, clock.instant()));
        model.addAttribute("balance", reading.balance());
        return account.is(Role.COORDINATOR) ? books(page, model) : mine(account.id(), model);
    }

    private String books(int page, Model model) {
        List<CashRow> carriers =
                cash.everybody().stream().filter(row -> !row.isEmpty()).toList();
        model.addAttribute("carriers", carriers);
        model.addAttribute("carried", carriers.stream().map(CashRow::money).reduce(Money.ZERO, Money::plus));
        model.addAttribute("residentsOwe", debts.owed());
        model.addAttribute("teamIsOwed", refunds.owed());
        model.addAttribute("holders", regie.inOffice());
        model.addAttribute("waiting", purchases.waiting());
        model.addAttribute("counts", cash.waitingCounts());
        model.addAttribute("latest", purchases.latest());
        model.addAttribute("answered", purchases.answered());
        int total = reading.entryCount();
        int shown = RegisterPage.within(page, total);
        model.addAttribute("register", new RegisterPage(reading.entries(shown), shown, total));
        return "statement/books";
    }

    private String mine(AccountId buyer, Model model) {
        List<PurchaseRow> bought = purchases.of(buyer);
        model.addAttribute("purchases", bought);
        model.addAttribute(
                "missing", bought.stream().filter(PurchaseRow::lacksReceipt).count());
        model.addAttribute("cash", cash.of(buyer));
        model.addAttribute("owedToMe", refunds.owed(buyer));
        model.addAttribute("slips", refunds.of(buyer));
        return "statement/mine";
    }
}

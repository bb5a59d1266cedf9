package fr.bricoconcierge.repayment;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.cash.Regie;
import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What households owe, one by one. */
@Controller
@RequestMapping("/fonds/remboursements")
class DebtController {

    private final DebtReading reading;
    private final Settling settling;
    private final Regie regie;

    DebtController(DebtReading reading, Settling settling, Regie regie) {
        this.reading = reading;
        this.settling = settling;
        this.regie = regie;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("debtors", reading.debtors());
        model.addAttribute("owed", reading.owed());
        return "repayment/debtors";
    }

    @GetMapping("/foyers/{household}")
    String household(@PathVariable HouseholdId household, Model model) {
        List<DebtRow> debts = reading.of(household);
        if (debts.isEmpty()) {
            throw new DebtReading.DebtNotFound(household);
        }
        model.addAttribute("debts", debts);
        model.addAttribute("household", reading.nameOf(household));
        return "repayment/household";
    }

    @GetMapping("/{purchase}")
    String form(@PathVariable PurchaseId purchase, @AuthenticationPrincipal CurrentAccount account, Model model) {
        DebtRow debt = reading.getDebt(purchase);
        return ask(debt, account, model.addAttribute("form", SettlementForm.of(debt)));
    }

    @PostMapping("/{purchase}")
    String settle(
            @PathVariable PurchaseId purchase,
            @Valid @ModelAttribute("form") SettlementForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        DebtRow debt = reading.getDebt(purchase);
        if (binding.hasErrors()) {
            return ask(debt, account, model);
        }
        try {
            settling.settle(purchase, form, account);
            redirect.addFlashAttribute(Flash.NAME, Flash.done("repayment.settled"));
            return "redirect:/fonds/remboursements/foyers/" + debt.householdId();
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(debt, account, model);
        }
    }

    private String ask(DebtRow debt, CurrentAccount account, Model model) {
        boolean coordinates = account.is(Role.COORDINATOR);
        SettlementForm.Way[] ways = Arrays.stream(SettlementForm.Way.values())
                .filter(way -> regie.mayCollect() || !way.collects())
                .filter(way -> coordinates || way != SettlementForm.Way.WRITE_OFF)
                .toArray(SettlementForm.Way[]::new);
        model.addAttribute("debt", debt);
        model.addAttribute("household", reading.nameOf(debt.householdId()));
        model.addAttribute("ways", Choice.of(ways));
        model.addAttribute("coordinates", coordinates);
        model.addAttribute("reasons", Choice.of(LettingGo.values()));
        return "repayment/settle";
    }
}

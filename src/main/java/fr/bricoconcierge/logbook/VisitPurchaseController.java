package fr.bricoconcierge.logbook;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.fund.FundReading;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.purchase.ExpenseCategories;
import fr.bricoconcierge.purchase.PaidBy;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Buys what a visit lacks, with the fund's money; the answer shows on the visit. */
@Controller
@RequestMapping("/interventions/{id}/achats/nouveau")
class VisitPurchaseController {

    private final VisitBuying buying;
    private final VisitPurchases purchases;
    private final InterventionReading reading;
    private final FundReading fund;
    private final ExpenseCategories categories;
    private final Settings settings;

    VisitPurchaseController(
            VisitBuying buying,
            VisitPurchases purchases,
            InterventionReading reading,
            FundReading fund,
            ExpenseCategories categories,
            Settings settings) {
        this.buying = buying;
        this.purchases = purchases;
        this.reading = reading;
        this.fund = fund;
        this.categories = categories;
        this.settings = settings;
    }

    @GetMapping
    String form(@PathVariable InterventionId id, @RequestParam(required = false) @Nullable PartId partie, Model model) {
        return ask(id, model.addAttribute("form", VisitPurchaseForm.blank(partie)));
    }

    @PostMapping
    String buy(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") VisitPurchaseForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        byte[] receipt = form.hasReceipt() ? form.receipt().getBytes() : null;
        try {
            buying.buy(id, form, receipt, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("intervention.purchase-asked"));
            return "redirect:/interventions/" + id + "#achats";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
    }

    private String ask(InterventionId id, Model model) {
        model.addAttribute("visit", reading.getPage(id));
        model.addAttribute("fundOpen", purchases.isFundOpen(id));
        model.addAttribute("left", fund.balance().left());
        model.addAttribute("ceiling", settings.money(Setting.PURCHASE_CEILING));
        model.addAttribute("receiptDays", settings.number(Setting.RECEIPT_DAYS));
        model.addAttribute("categories", categories.choices());
        model.addAttribute("purses", Choice.of(PaidBy.values()));
        model.addAttribute("moments", Choice.of(VisitPurchaseForm.Moment.values()));
        return "logbook/purchase";
    }
}

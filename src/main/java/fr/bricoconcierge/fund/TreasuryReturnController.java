package fr.bricoconcierge.fund;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives money of the envelope back to the treasury. */
@Controller
@RequestMapping("/fonds/retours")
class TreasuryReturnController {

    private final FundMoves moves;
    private final FundReading reading;

    TreasuryReturnController(FundMoves moves, FundReading reading) {
        this.moves = moves;
        this.reading = reading;
    }

    @GetMapping
    String form(Model model) {
        return ask(model.addAttribute("form", TreasuryReturnForm.empty()));
    }

    @PostMapping
    String giveBack(
            @Valid @ModelAttribute("form") TreasuryReturnForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            moves.returnToTreasury(form.command(), new Money(form.amount()), form.text(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("fund.returned"));
            return "redirect:/fonds";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    private String ask(Model model) {
        model.addAttribute("balance", reading.balance());
        return "fund/return";
    }
}

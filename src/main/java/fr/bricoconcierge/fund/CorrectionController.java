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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a line of the ledger right by another. */
@Controller
@RequestMapping("/fonds/registre/{number}/correction")
class CorrectionController {

    private final FundMoves moves;

    CorrectionController(FundMoves moves) {
        this.moves = moves;
    }

    @GetMapping
    String form(@PathVariable long number, Model model) {
        return ask(number, model.addAttribute("form", CorrectionForm.empty()));
    }

    @PostMapping
    String correct(
            @PathVariable long number,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(number, model);
        }
        try {
            moves.correct(form.command(), number, new Money(form.amount()), form.text(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("fund.corrected"));
            return "redirect:/fonds#registre";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(number, model);
        }
    }

    private String ask(long number, Model model) {
        model.addAttribute("entry", moves.getEntry(number));
        return "fund/correction";
    }
}

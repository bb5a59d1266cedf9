package fr.bricoconcierge.purchase;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator says yes or no to a purchase. */
@Controller
class PurchaseAnswerController {

    private final Purchasing purchasing;
    private final PurchaseScreen screen;

    PurchaseAnswerController(Purchasing purchasing, PurchaseScreen screen) {
        this.purchasing = purchasing;
        this.screen = screen;
    }

    @PostMapping("/fonds/demandes/{id}/reponse")
    String answer(
            @PathVariable PurchaseId id,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return screen.show(id, account, model);
        }
        try {
            purchasing.answer(id, form.agreed(), form.note(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done(form.agreed() ? "fund.approved" : "fund.refused"));
            return "redirect:/fonds";
        } catch (Refused refusal) {
            return screen.refuse(id, refusal, account, binding, model);
        }
    }
}

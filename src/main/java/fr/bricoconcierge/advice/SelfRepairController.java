package fr.bricoconcierge.advice;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.part.PartAddress;
import fr.bricoconcierge.part.PartDesk;
import fr.bricoconcierge.part.PartStep;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a problem gets repaired without a professional: by the person, or exceptionally in their place. */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}")
class SelfRepairController {

    private final Advising advising;
    private final PartDesk desk;

    SelfRepairController(Advising advising, PartDesk desk) {
        this.advising = advising;
        this.desk = desk;
    }

    @PostMapping("/mode-d-emploi")
    String handOver(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("howToForm") HowToForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.saveShared(step, "suite", binding, () -> advising.handOverHowTo(at.id(), at.part(), form));
    }

    @PostMapping("/reparation-exceptionnelle")
    String repair(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("exceptionForm") ExceptionalRepairForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.saveShared(step, "suite", binding, () -> advising.repairExceptionally(at.id(), at.part(), form));
    }
}

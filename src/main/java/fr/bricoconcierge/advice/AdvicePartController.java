package fr.bricoconcierge.advice;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.part.PartAddress;
import fr.bricoconcierge.part.PartDesk;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.PartStep;
import fr.bricoconcierge.shared.InterventionId;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A problem, and the founding document’s questions about it. */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}")
class AdvicePartController {

    private final Advising advising;
    private final PartDesk desk;

    AdvicePartController(Advising advising, PartDesk desk) {
        this.advising = advising;
        this.desk = desk;
    }

    @PostMapping("/probleme")
    String identify(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("problemForm") ProblemForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.saveShared(step, "danger", binding, () -> advising.identify(at.id(), at.part(), form));
    }

    /** Yes leads straight to the emergency part. */
    @PostMapping("/danger")
    String answerDanger(@PathVariable InterventionId id, @PathVariable PartId part, @RequestParam boolean reponse) {
        PartId next = advising.answerDanger(id, part, reponse).orElse(part);
        return "redirect:/interventions/%s/parties/%s%s".formatted(id, next, reponse ? "" : "#professionnel");
    }

    @PostMapping("/professionnel")
    String answerProfessional(
            @PathVariable InterventionId id, @PathVariable PartId part, @RequestParam boolean reponse) {
        advising.answerProfessional(id, part, reponse);
        return "redirect:/interventions/%s/parties/%s#%s".formatted(id, part, reponse ? "orientations" : "reparation");
    }

    @PostMapping("/reparation")
    String answerSelfRepair(
            @PathVariable InterventionId id, @PathVariable PartId part, @RequestParam SelfRepair reponse) {
        advising.answerSelfRepair(id, part, reponse);
        return "redirect:/interventions/%s/parties/%s#%s"
                .formatted(id, part, reponse == SelfRepair.NO ? "orientations" : "suite");
    }
}

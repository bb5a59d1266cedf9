package fr.bricoconcierge.pilot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
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

/** The goals of the targets. */
@Controller
@RequestMapping("/pilote/objectifs")
class GoalsController {

    private final PilotTargets targets;

    GoalsController(PilotTargets targets) {
        this.targets = targets;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", GoalsForm.of(targets.goals()));
        return "pilot/goals";
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") GoalsForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "pilot/goals";
        }
        targets.setGoals(form.goals(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("pilot.goals-set"));
        return "redirect:/pilote";
    }
}

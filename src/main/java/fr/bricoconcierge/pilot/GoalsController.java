package fr.bricoconcierge.pilot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** What the pilot aims at: the goals, one more target, one less. */
@Controller
@RequestMapping("/pilote/objectifs")
class GoalsController {

    private final PilotTargets targets;

    GoalsController(PilotTargets targets) {
        this.targets = targets;
    }

    @GetMapping
    String form(Model model) {
        Map<CountedFigure, Integer> goals = targets.goals();
        model.addAttribute("form", GoalsForm.of(goals));
        model.addAttribute("more", TargetForm.EMPTY);
        return page(goals, model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") GoalsForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            model.addAttribute("more", TargetForm.EMPTY);
            return page(targets.goals(), model);
        }
        targets.setGoals(form.getGoals(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("pilot.goals-set"));
        return "redirect:/pilote";
    }

    @PostMapping("/ajout")
    String add(
            @Valid @ModelAttribute("more") TargetForm more,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors() && isAdded(more, binding, account)) {
            redirect.addFlashAttribute(Flash.NAME, Flash.done("pilot.target-added"));
            return "redirect:/pilote/objectifs";
        }
        Map<CountedFigure, Integer> goals = targets.goals();
        model.addAttribute("form", GoalsForm.of(goals));
        return page(goals, model);
    }

    @PostMapping("/{target}/retrait")
    String remove(
            @PathVariable String target, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        targets.remove(CountedFigure.ofSlug(target), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("pilot.target-removed"));
        return "redirect:/pilote/objectifs";
    }

    private boolean isAdded(TargetForm more, BindingResult binding, CurrentAccount account) {
        try {
            targets.add(more.figure(), more.goal(), account.id());
            return true;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return false;
        }
    }

    private static String page(Map<CountedFigure, Integer> goals, Model model) {
        List<Choice> free = Arrays.stream(CountedFigure.values())
                .filter(figure -> !goals.containsKey(figure))
                .map(figure -> Choice.of(figure.name(), figure.label()))
                .toList();
        model.addAttribute("aimedAt", goals.keySet());
        model.addAttribute("figures", free);
        return "pilot/goals";
    }
}

package fr.bricoconcierge.limits;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Theme;
import jakarta.validation.Valid;
import java.util.UUID;
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

/** The coordinator's list of what is never done. */
@Controller
@RequestMapping("/limites")
class LimitController {

    private final NeverDone never;

    LimitController(NeverDone never) {
        this.never = never;
    }

    @GetMapping
    String list(Model model) {
        return ask(model.addAttribute("form", LimitForm.EMPTY));
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") LimitForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            never.add(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("limits.added"));
            return "redirect:/limites";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @PostMapping("/{id}/retrait")
    String retire(@PathVariable UUID id, RedirectAttributes redirect) {
        never.retire(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("limits.retired"));
        return "redirect:/limites";
    }

    private String ask(Model model) {
        model.addAttribute("limits", never.list());
        model.addAttribute("themes", Choice.of(Theme.values()));
        return "limits/list";
    }
}

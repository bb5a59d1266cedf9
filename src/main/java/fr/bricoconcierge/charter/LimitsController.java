package fr.bricoconcierge.charter;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.setting.Settings;
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

/** How often is too often. */
@Controller
@RequestMapping("/charte/limites")
class LimitsController {

    private final Limits limits;
    private final Settings settings;

    LimitsController(Limits limits, Settings settings) {
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", LimitsForm.of(settings));
        return "charter/limits";
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") LimitsForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "charter/limits";
        }
        limits.set(form.values(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("charter.limits-set"));
        return "redirect:/charte";
    }
}

package fr.bricoconcierge.charter;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Flash;
import jakarta.servlet.http.HttpServletResponse;
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
        LimitsForm form = LimitsForm.of(settings);
        model.addAttribute("form", form);
        model.addAttribute("seen", form.seen());
        return "charter/limits";
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") LimitsForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        model.addAttribute("seen", form.seen());
        if (binding.hasErrors()) {
            return "charter/limits";
        }
        try {
            limits.set(form, account.id());
        } catch (LimitsChanged meanwhile) {
            model.addAttribute("seen", meanwhile.inForce().seen());
            model.addAttribute("differences", form.differences(meanwhile.inForce()));
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return "charter/limits";
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("charter.limits-set"));
        return "redirect:/charte";
    }
}

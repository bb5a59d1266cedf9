package fr.bricoconcierge.pilot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Flash;
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

/** The settings of the pilot and of the whole service. */
@Controller
@RequestMapping("/pilote/reglages")
class PilotSettingsController {

    private final PilotSettings change;
    private final Settings settings;

    PilotSettingsController(PilotSettings change, Settings settings) {
        this.change = change;
        this.settings = settings;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", PilotSettingsForm.of(settings));
        return "pilot/settings";
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") PilotSettingsForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "pilot/settings";
        }
        try {
            change.set(form.values(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("pilot.settings-set"));
            return "redirect:/pilote";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "pilot/settings";
        }
    }
}

package fr.bricoconcierge.pilot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
        return ask(model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") PilotSettingsForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String shown,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("shown", shown);
        if (binding.hasErrors()) {
            return "pilot/settings";
        }
        try {
            change.set(shown, form.values(), account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("pilot.settings-set"));
            return "redirect:/pilote";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "pilot/settings";
        } catch (SettingsChanged meanwhile) {
            meanwhile.showIn(binding);
            return ask(model);
        }
    }

    private String ask(Model model) {
        model.addAttribute("shown", change.shown());
        return "pilot/settings";
    }
}

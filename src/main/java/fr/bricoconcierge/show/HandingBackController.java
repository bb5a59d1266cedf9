package fr.bricoconcierge.show;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tablet goes back to whom it belongs: they write their first name, which nobody does by accident. */
@Controller
@RequestMapping("/montrer/rendre")
class HandingBackController {

    private final Settings settings;

    HandingBackController(Settings settings) {
        this.settings = settings;
    }

    @ModelAttribute
    void surround(Model model) {
        model.addAttribute("phoneSaid", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE)));
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", new HandingBackForm(null));
        return "show/rendre";
    }

    @PostMapping
    String handBack(
            @Valid @ModelAttribute("form") HandingBackForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account) {
        if (!binding.hasErrors() && form.isOf(account.name())) {
            return "redirect:/";
        }
        if (!binding.hasErrors()) {
            binding.rejectValue(
                    "firstName", "other", "Ce n’est pas le prénom de la personne qui a ouvert la tablette.");
        }
        return "show/rendre";
    }
}

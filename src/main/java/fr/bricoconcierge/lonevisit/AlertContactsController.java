package fr.bricoconcierge.lonevisit;

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

/** Where the coordinator says who is alerted, and what « Besoin d’aide » dials. */
@Controller
@RequestMapping("/veille/reglages")
class AlertContactsController {

    private final AlertContacts contacts;
    private final Settings settings;

    AlertContactsController(AlertContacts contacts, Settings settings) {
        this.contacts = contacts;
        this.settings = settings;
    }

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", AlertContactsForm.of(settings));
        return page(model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") AlertContactsForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                contacts.set(form.values(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("lone-visit.contacts-set"));
                return "redirect:/veille";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("closed", contacts.closedWays());
        return "lonevisit/contacts";
    }
}

package fr.bricoconcierge.incident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
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

/** What whoever coordinates does about an incident, up to its end. */
@Controller
@RequestMapping("/incidents/{id}/suivi")
class IncidentFollowUpController {

    private final Incidents incidents;
    private final IncidentReading reading;

    IncidentFollowUpController(Incidents incidents, IncidentReading reading) {
        this.incidents = incidents;
        this.reading = reading;
    }

    @GetMapping
    String form(@PathVariable IncidentId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        IncidentView incident = reading.get(id, account);
        if (!incident.isOpen()) {
            return "redirect:/incidents/" + id;
        }
        model.addAttribute("form", FollowUpForm.of(incident));
        return ask(incident, model);
    }

    @PostMapping
    String follow(
            @PathVariable IncidentId id,
            @Valid @ModelAttribute("form") FollowUpForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        IncidentView incident = reading.get(id, account);
        if (binding.hasErrors()) {
            return ask(incident, model);
        }
        try {
            if (form.ends()) {
                incidents.close(id, form, account.id());
            } else {
                incidents.follow(id, form);
            }
            redirect.addFlashAttribute(Flash.NAME, Flash.done(form.ends() ? "incident.closed" : "incident.followed"));
            return "redirect:/incidents/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(incident, model);
        }
    }

    private static String ask(IncidentView incident, Model model) {
        model.addAttribute("incident", incident);
        model.addAttribute("insurers", Choice.of(Insurer.values()));
        return "incident/follow";
    }
}

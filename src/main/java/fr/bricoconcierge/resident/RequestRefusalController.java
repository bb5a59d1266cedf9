package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request that waited for a card is closed without one. */
@Controller
@RequestMapping("/demandes/{id}/refus")
class RequestRefusalController {

    private final Encounters encounters;
    private final RequestReading reading;

    RequestRefusalController(Encounters encounters, RequestReading reading) {
        this.encounters = encounters;
        this.reading = reading;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        return ask(id, model.addAttribute("form", RequestRefusalForm.BLANK));
    }

    @PostMapping
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RequestRefusalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        encounters.close(id, form.why());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.declined"));
        return "redirect:/demandes";
    }

    private String ask(UUID id, Model model) {
        model.addAttribute("asked", reading.getWaiting(id));
        model.addAttribute("refusals", Choice.of(DeclineReason.values()));
        return "resident/refusal";
    }
}

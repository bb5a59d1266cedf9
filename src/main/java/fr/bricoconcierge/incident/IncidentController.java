package fr.bricoconcierge.incident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** The register: declaring in the field, looking up, the sheet for the insurer. */
@Controller
@RequestMapping("/incidents")
class IncidentController {

    private final Incidents incidents;
    private final IncidentReading reading;
    private final IncidentPrint print;
    private final Clock clock;

    IncidentController(Incidents incidents, IncidentReading reading, IncidentPrint print, Clock clock) {
        this.incidents = incidents;
        this.reading = reading;
        this.print = print;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") IncidentFilter filter,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        model.addAttribute("list", reading.page(filter, account));
        model.addAttribute("kinds", Choice.of(IncidentKind.values()));
        model.addAttribute("everybody", account.is(Role.COORDINATOR));
        return "incident/list";
    }

    @GetMapping("/nouveau")
    String form(@ModelAttribute("where") IncidentPlace where, Model model) {
        model.addAttribute("form", IncidentForm.at(clock.instant()));
        return ask(where, model);
    }

    @PostMapping
    String declare(
            @Valid @ModelAttribute("form") IncidentForm form,
            BindingResult binding,
            @ModelAttribute("where") IncidentPlace where,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        String asked = ask(where, model);
        if (binding.hasErrors()) {
            return asked;
        }
        try {
            IncidentId id = incidents.declare(form, where, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("incident.declared"));
            return "redirect:/incidents/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return asked;
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable IncidentId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("incident", reading.get(id, account));
        model.addAttribute("follows", account.is(Role.COORDINATOR));
        return "incident/show";
    }

    @GetMapping("/{id}/papier")
    ResponseEntity<byte[]> sheet(@PathVariable IncidentId id, @AuthenticationPrincipal CurrentAccount account) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"incident.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(print.of(reading.get(id, account)));
    }

    /** Refuses a place that there is not. */
    private String ask(IncidentPlace where, Model model) {
        model.addAttribute("place", reading.place(where));
        model.addAttribute("kinds", IncidentKind.choices());
        return "incident/declare";
    }
}

package fr.bricoconcierge.agreement;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.InterventionReading;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
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

/** Asked in one tap from the visit, in full where somebody else has a say; the slip to sign. */
@Controller
@RequestMapping("/interventions/{id}/accord")
class AgreementController {

    private final Agreements agreements;
    private final InterventionReading reading;
    private final VisitSlip slip;

    AgreementController(Agreements agreements, InterventionReading reading, VisitSlip slip) {
        this.agreements = agreements;
        this.reading = reading;
        this.slip = slip;
    }

    @GetMapping
    String form(@PathVariable InterventionId id, Model model) {
        model.addAttribute("form", agreements.form(id));
        return ask(id, model);
    }

    @PostMapping
    String note(
            @PathVariable InterventionId id,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                agreements.note(id, form, account.id());
                return done(id, redirect);
            } catch (Refused refusal) {
                if (!reading.getPage(id).isOpen()) {
                    throw refusal;
                }
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(id, model);
    }

    @PostMapping("/oral")
    String oral(
            @PathVariable InterventionId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        agreements.agree(id, AgreementHow.ORAL, account.id());
        return done(id, redirect);
    }

    @PostMapping("/signe")
    String signed(
            @PathVariable InterventionId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        agreements.agree(id, AgreementHow.SLIP, account.id());
        return done(id, redirect);
    }

    @GetMapping("/bon")
    ResponseEntity<byte[]> slip(@PathVariable InterventionId id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"bon-de-visite.pdf\"")
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(slip.of(reading.getPage(id)));
    }

    private static String done(InterventionId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agreement.noted"));
        return "redirect:/interventions/%s#accord".formatted(id);
    }

    private String ask(InterventionId id, Model model) {
        model.addAttribute("visit", reading.getPage(id));
        model.addAttribute("hows", Choice.of(AgreementHow.values()));
        model.addAttribute("people", Choice.of(AgreementBy.values()));
        model.addAttribute("states", Choice.of(OwnerState.values()));
        model.addAttribute("owners", Choice.of(OwnerKind.values()));
        return "agreement/form";
    }
}

package fr.bricoconcierge.staging;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
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

/** One of the three actions that announce a sector. */
@Controller
@RequestMapping("/secteurs/{id}/annonce/{action}")
class StagingActionController {

    private final Staging staging;
    private final StagingReading reading;
    private final KnownSectors sectors;

    StagingActionController(Staging staging, StagingReading reading, KnownSectors sectors) {
        this.staging = staging;
        this.reading = reading;
        this.sectors = sectors;
    }

    /** What the page shows around its form. */
    @ModelAttribute
    void surround(@PathVariable SectorId id, @PathVariable String action, Model model) {
        StagingKind kind = StagingKind.at(action).orElseThrow(() -> new StagingNotFound(action));
        model.addAttribute("sector", sectors.get(id));
        model.addAttribute("action", reading.actions(id).get(kind.ordinal()));
        model.addAttribute("states", Choice.of(StagingState.values()));
        model.addAttribute("people", staging.people());
    }

    @GetMapping
    String form(
            @ModelAttribute(name = "action", binding = false) StagingAction action,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        model.addAttribute("form", StagingForm.of(action, account.id()));
        return "staging/form";
    }

    @PostMapping
    String write(
            @PathVariable SectorId id,
            @ModelAttribute(name = "action", binding = false) StagingAction action,
            @Valid @ModelAttribute("form") StagingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "staging/form";
        }
        try {
            staging.write(id, action.kind(), form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("staging.written"));
            return "redirect:/secteurs/" + id + "/annonce";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return "staging/form";
        }
    }
}

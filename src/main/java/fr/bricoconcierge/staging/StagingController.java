package fr.bricoconcierge.staging;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.Choice;
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

/** The announcement of a sector: the three actions and how far they are. */
@Controller
@RequestMapping("/secteurs/{id}/annonce")
class StagingController {

    private final Staging staging;
    private final StagingReading reading;
    private final KnownSectors sectors;

    StagingController(Staging staging, StagingReading reading, KnownSectors sectors) {
        this.staging = staging;
        this.reading = reading;
        this.sectors = sectors;
    }

    @GetMapping
    String show(@PathVariable SectorId id, Model model) {
        model.addAttribute("sector", sectors.get(id));
        model.addAttribute("actions", reading.actions(id));
        return "staging/show";
    }

    @GetMapping("/{action}")
    String form(
            @PathVariable SectorId id,
            @PathVariable String action,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        StagingAction known = get(id, action);
        return ask(id, known, model.addAttribute("form", StagingForm.of(known, account.id())));
    }

    @PostMapping("/{action}")
    String write(
            @PathVariable SectorId id,
            @PathVariable String action,
            @Valid @ModelAttribute("form") StagingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        StagingAction known = get(id, action);
        if (!binding.hasErrors()) {
            try {
                staging.write(id, known.kind(), form, account.id());
                return "redirect:/secteurs/" + id + "/annonce";
            } catch (Refused refusal) {
                binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            }
        }
        return ask(id, known, model);
    }

    private String ask(SectorId id, StagingAction action, Model model) {
        model.addAttribute("sector", sectors.get(id));
        model.addAttribute("action", action);
        model.addAttribute("states", Choice.of(StagingState.values()));
        model.addAttribute("people", staging.people());
        return "staging/form";
    }

    private StagingAction get(SectorId id, String path) {
        StagingKind kind = StagingKind.at(path).orElseThrow(() -> new StagingNotFound(path));
        sectors.get(id);
        return reading.actions(id).get(kind.ordinal());
    }
}

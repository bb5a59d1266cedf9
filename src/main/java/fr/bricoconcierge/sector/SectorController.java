package fr.bricoconcierge.sector;

import fr.bricoconcierge.address.Communes;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sectors are made and changed. */
@Controller
@RequestMapping("/secteurs")
class SectorController {

    private final SectorPlanning planning;
    private final Communes communes;
    private final KnownSectors knownSectors;

    SectorController(SectorPlanning planning, Communes communes, KnownSectors knownSectors) {
        this.planning = planning;
        this.communes = communes;
        this.knownSectors = knownSectors;
    }

    @GetMapping("/nouveau")
    String form(Model model) {
        return ask(model.addAttribute("form", SectorForm.empty()));
    }

    @PostMapping("/nouveau")
    String create(
            @Valid @ModelAttribute("form") SectorForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            SectorId id = planning.create(form.command(), form.plan());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("sector.created"));
            return "redirect:/secteurs/" + id + "/rues";
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(model);
        }
    }

    @GetMapping("/{id}/modification")
    String edit(@PathVariable SectorId id, Model model) {
        return ask(id, model.addAttribute("form", SectorForm.of(knownSectors.get(id))));
    }

    @PostMapping("/{id}/modification")
    String change(
            @PathVariable SectorId id,
            @Valid @ModelAttribute("form") SectorForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            planning.describe(id, form.version() == null ? 0 : form.version(), form.plan());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("sector.changed"));
            return "redirect:/secteurs/" + id;
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
            return ask(id, model);
        }
    }

    private String ask(SectorId id, Model model) {
        model.addAttribute("sector", knownSectors.get(id));
        return ask(model);
    }

    private String ask(Model model) {
        model.addAttribute("communes", communes.choices());
        model.addAttribute("colours", Choice.of(SectorColour.values()));
        model.addAttribute("states", Choice.of(SectorState.values()));
        return "sector/sector-form";
    }
}

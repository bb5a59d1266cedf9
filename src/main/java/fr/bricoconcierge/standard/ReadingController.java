package fr.bricoconcierge.standard;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.part.PartAddress;
import fr.bricoconcierge.part.PartDesk;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.part.PartStep;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Measures taken in a home, and struck out. */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}/mesures")
class ReadingController {

    private final HomeReadings readings;
    private final PartDesk desk;

    ReadingController(HomeReadings readings, PartDesk desk) {
        this.readings = readings;
        this.desk = desk;
    }

    @PostMapping
    String take(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("readingForm") ReadingForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.save(step, "mesures", binding, () -> readings.take(at.id(), at.part(), form, account.id()));
    }

    @PostMapping("/{reading}/retrait")
    String strike(
            @PathVariable InterventionId id,
            @PathVariable PartId part,
            @PathVariable ReadingId reading,
            RedirectAttributes redirect) {
        readings.strike(id, part, reading);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("intervention.reading-struck"));
        return "redirect:/interventions/%s/parties/%s#mesures".formatted(id, part);
    }
}

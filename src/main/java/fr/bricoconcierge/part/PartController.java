package fr.bricoconcierge.part;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The parts of a visit: their page, opening one, dropping one opened by mistake. */
@Controller
@RequestMapping("/interventions/{id}/parties")
class PartController {

    private final VisitParts parts;
    private final PartDesk desk;

    PartController(VisitParts parts, PartDesk desk) {
        this.parts = parts;
        this.desk = desk;
    }

    @GetMapping("/{part}")
    String show(
            @PathVariable InterventionId id,
            @PathVariable PartId part,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        return desk.show(new PartAddress(id, part, null), account, model);
    }

    /** What a part uncovered, or simply something more that the person asks for. */
    @PostMapping
    String open(
            @PathVariable InterventionId id,
            @RequestParam PartType genre,
            @RequestParam(required = false) @Nullable PartId depuis,
            @RequestParam(required = false) @Nullable Theme theme) {
        PartId part = depuis == null ? parts.open(id, genre) : parts.openFrom(id, depuis, genre, theme);
        return "redirect:/interventions/%s/parties/%s".formatted(id, part);
    }

    @PostMapping("/{part}/retrait")
    String withdraw(@PathVariable InterventionId id, @PathVariable PartId part, RedirectAttributes redirect) {
        parts.withdraw(id, part);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("intervention.part-withdrawn"));
        return "redirect:/interventions/" + id;
    }
}

package fr.bricoconcierge.standard;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.part.PartAddress;
import fr.bricoconcierge.part.PartDesk;
import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Equipment installed in a home, and taken off again. */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}/equipements")
class InstalledItemController {

    private final KitInstalling installing;
    private final PartDesk desk;

    InstalledItemController(KitInstalling installing, PartDesk desk) {
        this.installing = installing;
        this.desk = desk;
    }

    @PostMapping
    String install(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("itemForm") InstalledItemForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return desk.show(at, account, model);
        }
        try {
            UUID row = installing.install(form.command(), at.id(), at.part(), form, account.id());
            String undo = "/interventions/%s/parties/%s/equipements/%s/retrait".formatted(at.id(), at.part(), row);
            redirect.addFlashAttribute(
                    Flash.NAME, Flash.done("intervention.installed").undoneBy(undo));
            return "redirect:/interventions/%s/parties/%s#equipements".formatted(at.id(), at.part());
        } catch (Refused refusal) {
            desk.tell(at, refusal, binding);
            return desk.show(at, account, model);
        }
    }

    @PostMapping("/{row}/retrait")
    String takeOff(
            @PathVariable InterventionId id,
            @PathVariable PartId part,
            @PathVariable InstalledItemId row,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        installing.takeOff(id, part, row, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("intervention.taken-off"));
        return "redirect:/interventions/%s/parties/%s#equipements".formatted(id, part);
    }
}

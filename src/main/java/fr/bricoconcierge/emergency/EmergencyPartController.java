package fr.bricoconcierge.emergency;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.part.PartAddress;
import fr.bricoconcierge.part.PartDesk;
import fr.bricoconcierge.part.PartStep;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A danger, and the summary work that keeps it off for a time. */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}")
class EmergencyPartController {

    private final MakingSafe makingSafe;
    private final PartDesk desk;

    EmergencyPartController(MakingSafe makingSafe, PartDesk desk) {
        this.makingSafe = makingSafe;
        this.desk = desk;
    }

    @PostMapping("/analyse")
    String analyse(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("dangerForm") DangerForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.saveShared(step, "mise-en-securite", binding, () -> makingSafe.analyse(at.id(), at.part(), form));
    }

    @PostMapping("/mise-en-securite")
    String secure(
            @ModelAttribute PartAddress at,
            @Valid @ModelAttribute("safeForm") MakeSafeForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.saveShared(
                step, "orientations", binding, () -> makingSafe.secure(at.id(), at.part(), form, account.id()));
    }
}

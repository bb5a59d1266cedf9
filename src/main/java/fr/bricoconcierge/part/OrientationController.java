package fr.bricoconcierge.part;

import fr.bricoconcierge.account.CurrentAccount;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entries of the address book handed over during a visit. */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}")
class OrientationController {

    private final Orienting orienting;
    private final PartDesk desk;

    OrientationController(Orienting orienting, PartDesk desk) {
        this.orienting = orienting;
        this.desk = desk;
    }

    @PostMapping("/orientations")
    String handOver(
            @ModelAttribute PartAddress at,
            @ModelAttribute("orientationForm") OrientationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.save(
                step,
                "orientations",
                binding,
                () -> orienting.handOver(at.id(), at.part(), form.entries(), account.id()));
    }
}

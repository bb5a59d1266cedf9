package fr.bricoconcierge.standard;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.part.PartAddress;
import fr.bricoconcierge.part.PartDesk;
import fr.bricoconcierge.part.PartStep;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The « diagnostic à l’œil ». */
@Controller
@RequestMapping("/interventions/{id}/parties/{part}")
class ObservationController {

    private final HomeLooking looking;
    private final PartDesk desk;

    ObservationController(HomeLooking looking, PartDesk desk) {
        this.looking = looking;
        this.desk = desk;
    }

    @PostMapping("/observations")
    String keep(
            @ModelAttribute PartAddress at,
            @ModelAttribute("lookForm") LookForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        var step = new PartStep(at, account, model, redirect);
        return desk.saveShared(step, "regarder", binding, () -> looking.keep(at.id(), at.part(), form));
    }
}

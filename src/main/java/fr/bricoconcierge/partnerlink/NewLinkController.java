package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.shared.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator has a new link sent; the one before ends. */
@Controller
class NewLinkController {

    private final NewLinks links;

    NewLinkController(NewLinks links) {
        this.links = links;
    }

    @PostMapping("/orientations/suivi/{id}/lien")
    String send(@PathVariable ReferralId id, RedirectAttributes redirect) {
        boolean sent = links.send(id);
        redirect.addFlashAttribute(
                Flash.NAME, sent ? Flash.done("partnerlink.sent") : Flash.watch("partnerlink.not-sent"));
        return "redirect:/orientations/suivi/" + id;
    }
}

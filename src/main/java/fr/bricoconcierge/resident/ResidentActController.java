package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done from a card in one tap: a card wiped. */
@Controller
@RequestMapping("/habitants/{id}")
class ResidentActController {

    private final ResidentCards cards;
    private final Consents consents;

    ResidentActController(ResidentCards cards, Consents consents) {
        this.cards = cards;
        this.consents = consents;
    }

    @PostMapping("/effacement")
    String forget(@PathVariable ResidentId id, RedirectAttributes redirect) {
        ResidentView card = cards.get(id);
        if (consents.isActive(id, ConsentPurpose.KEEP_CARD)) {
            throw new Refused("Cette personne a accepté que sa fiche soit gardée. Retirez d’abord cet accord.");
        }
        cards.forgetUnlessKept(card.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("resident.forgotten"));
        return "redirect:/habitants/" + id;
    }
}

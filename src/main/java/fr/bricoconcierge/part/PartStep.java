package fr.bricoconcierge.part;

import fr.bricoconcierge.account.CurrentAccount;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of a part that somebody has just sent. */
public record PartStep(PartAddress at, CurrentAccount account, Model model, RedirectAttributes redirect) {

    public String backTo(String anchor) {
        return "redirect:/interventions/%s/parties/%s#%s".formatted(at.id(), at.part(), anchor);
    }
}

package fr.bricoconcierge.part;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.intervention.PartType;
import org.springframework.ui.Model;

/**
 * The page of parts of one type: their answers, and a form for each of their steps. The form that somebody has just sent
 * stays as they typed it.
 */
public interface PartScreen {

    PartType type();

    /** Fills the model, and answers the template. */
    String show(PartView part, CurrentAccount account, Model model);

    static void unlessSent(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}

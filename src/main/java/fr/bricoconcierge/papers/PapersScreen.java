package fr.bricoconcierge.papers;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the questions about papers need to be asked, wherever they are. */
@Component
public class PapersScreen {

    private final PaperList list;

    PapersScreen(PaperList list) {
        this.list = list;
    }

    public void ask(Model model) {
        model.addAttribute("groups", list.groups());
        model.addAttribute("occupancies", Choice.of(Occupancy.values()));
    }
}

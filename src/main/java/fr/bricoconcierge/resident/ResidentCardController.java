package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.ResidentId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one card: what is due, who they are, what they agreed to, and everything that happened. */
@Controller
class ResidentCardController {

    private static final int LAST_PAGE = 500;

    private final CardScreen screen;

    ResidentCardController(CardScreen screen) {
        this.screen = screen;
    }

    /** {@code page} counts the pages of the history from 1. */
    @GetMapping("/habitants/{id}")
    String show(@PathVariable ResidentId id, @RequestParam(defaultValue = "1") int page, Model model) {
        return screen.show(id, Math.min(Math.max(page, 1), LAST_PAGE), model);
    }
}

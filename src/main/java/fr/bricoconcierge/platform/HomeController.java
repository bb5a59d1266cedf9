package fr.bricoconcierge.platform;

import fr.bricoconcierge.account.CurrentAccount;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everybody to the page they come for. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(@AuthenticationPrincipal CurrentAccount account) {
        return switch (account.role()) {
            case CONCIERGE -> "redirect:/ma-journee";
            case COORDINATOR -> "redirect:/tableau-de-bord";
            case ADVISOR -> "redirect:/orientations";
        };
    }

    /** All the places of the tablet, beyond the five of its bar. */
    @GetMapping("/plus")
    String more() {
        return "platform/more";
    }
}

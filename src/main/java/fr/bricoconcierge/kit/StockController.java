package fr.bricoconcierge.kit;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The stock: what one carries, for a concierge; the depot and everybody's, for the coordinator. */
@Controller
class StockController {

    private final StockReading reading;

    StockController(StockReading reading) {
        this.reading = reading;
    }

    @GetMapping("/stock")
    String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
        if (account.is(Role.COORDINATOR)) {
            model.addAttribute("levels", reading.levels(null));
            model.addAttribute("holders", reading.holders());
            model.addAttribute("movements", reading.latest(null));
            return "kit/depot";
        }
        model.addAttribute(
                "levels",
                reading.levels(account.id()).stream()
                        .filter(level -> level.here() != 0)
                        .toList());
        model.addAttribute("movements", reading.latest(account.id()));
        return "kit/carried";
    }
}

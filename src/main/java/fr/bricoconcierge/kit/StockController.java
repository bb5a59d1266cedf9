package fr.bricoconcierge.kit;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The stock: what one carries, for a concierge; the depot and everybody's, for the coordinator. */
@Controller
class StockController {

    private final StockReading reading;
    private final KitStock stock;

    StockController(StockReading reading, KitStock stock) {
        this.reading = reading;
        this.stock = stock;
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

    /** What somebody carried who has left goes back to the depot; whoever is still there gives it back themselves. */
    @PostMapping("/stock/departs/{id}/reprise")
    String takeBack(
            @PathVariable AccountId id, @AuthenticationPrincipal CurrentAccount account, RedirectAttributes redirect) {
        if (reading.holders().stream().anyMatch(row -> row.gone() && row.id().equals(id))) {
            stock.takeBack(id, account.id());
        }
        redirect.addFlashAttribute(Flash.NAME, Flash.done("kit.taken-back"));
        return "redirect:/stock";
    }
}

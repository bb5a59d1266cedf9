package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Origin;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cards, the latest first, narrowed by what its address says. */
@Controller
@RequestMapping(ContactFilter.PATH)
class ContactListController {

    private static final int MOST_PAGES = 100_000;

    private final ContactListReading reading;
    private final ContactFilters filters;

    ContactListController(ContactListReading reading, ContactFilters filters) {
        this.reading = reading;
        this.filters = filters;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> typed, @AuthenticationPrincipal CurrentAccount account, Model model) {
        List<Choice> sectors = reading.sectors();
        ContactFilter filter = filters.read(typed, sectors);
        long total = reading.count(filter).total();
        int page = page(typed.getOrDefault("page", "1"), total);
        model.addAttribute("list", new ContactListPage(filter, reading.page(filter, page), total, page));
        model.addAttribute("filter", filter);
        model.addAttribute("sectors", sectors);
        model.addAttribute("origins", Choice.of(Origin.values()));
        model.addAttribute("consents", ConsentState.choices());
        model.addAttribute("occupancies", ContactFilters.occupancies());
        model.addAttribute("ages", ContactFilters.ages());
        model.addAttribute("manages", account.is(Role.COORDINATOR));
        model.addAttribute("typed", "");
        return "contactlist/list";
    }

    /** A page there is, whatever the address says. */
    private static int page(String typed, long total) {
        long last = Math.max(1, (total + ContactListReading.PAGE - 1) / ContactListReading.PAGE);
        try {
            return (int) Math.min(Math.max(1, Long.parseLong(typed.strip())), Math.min(last, MOST_PAGES));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}

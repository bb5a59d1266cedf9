package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.logbooklist.LogbookPage.LogbookCount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Origin;
import fr.bricoconcierge.shared.Theme;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The logbook, narrowed by what its address says; words looked for are sent, so that no address holds a name. */
@Controller
@RequestMapping(LogbookFilter.PATH)
class LogbookController {

    private static final int MOST_PAGES = 10_000;

    private final LogbookReading reading;
    private final LogbookFilters filters;
    private final FrequentRequests frequent;

    LogbookController(LogbookReading reading, LogbookFilters filters, FrequentRequests frequent) {
        this.reading = reading;
        this.filters = filters;
        this.frequent = frequent;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> typed, @AuthenticationPrincipal CurrentAccount account, Model model) {
        LogbookFilter filter = filter(typed, model);
        LogbookCount count = reading.count(filter);
        int page = page(typed.getOrDefault("page", "1"), count.total());
        model.addAttribute("logbook", new LogbookPage(filter, reading.page(filter, page), count, page));
        model.addAttribute("typed", "");
        return show(filter, account, model);
    }

    /** Nobody comes back to an address that holds what was looked for. */
    @GetMapping("/recherche")
    String again() {
        return "redirect:" + LogbookFilter.PATH;
    }

    @PostMapping("/recherche")
    String find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        LogbookWords words = LogbookWords.of(q);
        LogbookFilter filter = filter(typed, model);
        if (words.isEmpty()) {
            return "redirect:" + filter.address(LogbookFilter.PATH);
        }
        LogbookFilter narrowed = filter.and(words.facet());
        LogbookCount count = reading.count(narrowed);
        model.addAttribute("logbook", new LogbookPage(filter, reading.likeliest(narrowed), count, 1));
        model.addAttribute("typed", words.typed());
        return show(narrowed, account, model);
    }

    private LogbookFilter filter(Map<String, String> typed, Model model) {
        List<Choice> sectors = reading.sectors();
        List<Choice> people = reading.people();
        LogbookFilter filter = filters.read(typed, sectors, people);
        model.addAttribute("filter", filter);
        model.addAttribute("sectors", sectors);
        model.addAttribute("people", people);
        return filter;
    }

    private String show(LogbookFilter narrowed, CurrentAccount account, Model model) {
        model.addAttribute("frequent", frequent.of(narrowed));
        model.addAttribute("turns", frequent.turns(narrowed));
        model.addAttribute("kinds", LogbookFilters.kinds());
        model.addAttribute("outcomes", Choice.of(LogbookOutcome.values()));
        model.addAttribute("origins", Choice.of(Origin.values()));
        model.addAttribute("themes", Choice.of(Theme.values()));
        model.addAttribute("manages", account.is(Role.COORDINATOR));
        model.addAttribute("shown", LogbookReading.FOUND);
        return "logbooklist/list";
    }

    /** A page there is, whatever the address says. */
    private static int page(String typed, long total) {
        long last = Math.max(1, (total + LogbookReading.PAGE - 1) / LogbookReading.PAGE);
        try {
            return (int) Math.min(Math.max(1, Long.parseLong(typed.strip())), Math.min(last, MOST_PAGES));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}

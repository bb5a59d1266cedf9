package fr.bricoconcierge.resident;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one card: what is due, who they are, what they agreed to, and everything that happened. */
@Controller
class ResidentCardController {

    private static final int LAST_PAGE = 500;

    private final ResidentReading reading;
    private final HouseholdStory story;

    ResidentCardController(ResidentReading reading, HouseholdStory story) {
        this.reading = reading;
        this.story = story;
    }

    /** {@code page} counts the pages of the history from 1. */
    @GetMapping("/habitants/{id}")
    String show(
            @PathVariable ResidentId id,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        int shown = Math.min(Math.max(page, 1), LAST_PAGE);
        CardPage card = reading.getCard(id);
        var steps = story.history(card.household(), shown - 1);
        model.addAttribute("card", card);
        model.addAttribute("due", story.due(card.household()));
        model.addAttribute("consents", reading.consents(id));
        model.addAttribute("kin", reading.kin(id, card.household()));
        model.addAttribute("history", steps.stream().limit(HouseholdStory.PAGE).toList());
        model.addAttribute("historyPage", shown);
        model.addAttribute("older", steps.size() > HouseholdStory.PAGE);
        model.addAttribute("outcomes", Choice.of(CallOutcome.values()));
        model.addAttribute("call", Uuids.next());
        model.addAttribute("mayRefer", account.is(Role.CONCIERGE));
        return "resident/card";
    }
}

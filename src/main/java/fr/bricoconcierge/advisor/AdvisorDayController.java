package fr.bricoconcierge.advisor;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.referral.MeetingPreparation;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an advisor's day begins: the referrals to their organisation, by what they ask for. */
@Controller
@RequestMapping("/orientations")
class AdvisorDayController {

    /** Those that the advisor takes care of. */
    private static final String MINE = "miens";

    private final AdvisorLists lists;
    private final AdvisorReading reading;
    private final MeetingPreparation preparation;
    private final Clock clock;

    AdvisorDayController(AdvisorLists lists, AdvisorReading reading, MeetingPreparation preparation, Clock clock) {
        this.lists = lists;
        this.reading = reading;
        this.preparation = preparation;
        this.clock = clock;
    }

    @GetMapping
    String day(
            @RequestParam(required = false) @Nullable String qui,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        boolean mineAlone = MINE.equals(qui);
        model.addAttribute("mineAlone", mineAlone);
        AdvisorDay day = lists.day(account, mineAlone);
        model.addAttribute("day", day);
        model.addAttribute("missing", preparation.missing(day.today().ids()));
        model.addAttribute("time", reading.time(account, clock.instant()));
        model.addAttribute("today", Moment.day(Moment.dateOf(clock.instant())));
        return "advisor/day";
    }

    @GetMapping("/listes/{list}")
    String list(
            @PathVariable String list,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(required = false) @Nullable String qui,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        AdvisorList wanted = AdvisorList.ofSlug(list);
        int number = number(page);
        model.addAttribute("mineAlone", MINE.equals(qui));
        model.addAttribute("page", number);
        AdvisorSection section = lists.page(wanted, number, account, MINE.equals(qui));
        model.addAttribute("section", section);
        String path = "/orientations/listes/%s?%spage=".formatted(wanted.slug(), MINE.equals(qui) ? "qui=miens&" : "");
        model.addAttribute("previous", number > 1 ? path + (number - 1) : null);
        model.addAttribute("following", section.goesOnAfter(number) ? path + (number + 1) : null);
        return "advisor/list";
    }

    /** What a page number says; the first where it says nothing. */
    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }
}

package fr.bricoconcierge.stand;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.market.MarketReading;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.Doubts;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A series of sessions: « chaque mardi à Wazemmes à partir du 3 mars ». */
@Controller
@RequestMapping("/stands/series")
class StandSeriesController {

    private final StandSeriesPlanning planning;
    private final StandSeriesReading reading;
    private final StandDoubts doubts;
    private final StandOptions options;
    private final MarketReading markets;
    private final Team team;
    private final Clock clock;

    StandSeriesController(
            StandSeriesPlanning planning,
            StandSeriesReading reading,
            StandDoubts doubts,
            StandOptions options,
            MarketReading markets,
            Team team,
            Clock clock) {
        this.planning = planning;
        this.reading = reading;
        this.doubts = doubts;
        this.options = options;
        this.markets = markets;
        this.team = team;
        this.clock = clock;
    }

    @GetMapping("/nouvelle")
    String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
        AccountId first = account.is(Role.CONCIERGE) ? account.id() : null;
        return ask(model.addAttribute("form", StandSeriesForm.from(Moment.dateOf(clock.instant()), first)));
    }

    @PostMapping("/nouvelle")
    String plan(
            @Valid @ModelAttribute("form") StandSeriesForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String confirmed,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors() || Doubts.ask(doubts.about(form), confirmed, model)) {
            return ask(model);
        }
        try {
            StandSeriesId id = planning.plan(form, account.id());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.series-planned"));
            return "redirect:/stands/series/" + id;
        } catch (Refused refusal) {
            String field = refusal.field().equals("heldOn") ? "fromOn" : refusal.field();
            binding.rejectValue(field, "refused", refusal.sentence());
            return ask(model);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable StandSeriesId id, Model model) {
        model.addAttribute("series", reading.get(id));
        model.addAttribute("sessions", reading.sessions(id));
        model.addAttribute("gaps", reading.gaps(id));
        return "stand/series";
    }

    private String ask(Model model) {
        model.addAttribute("markets", markets.choices());
        model.addAttribute("forms", options.forms());
        model.addAttribute("concierges", team.choices(Role.CONCIERGE));
        return "stand/series-form";
    }
}

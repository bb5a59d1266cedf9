package fr.bricoconcierge.stand;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.market.MarketReading;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.Doubts;
import fr.bricoconcierge.worktime.SlotTaken;
import fr.bricoconcierge.worktime.TakenSlots;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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

/** The sessions of the stand: the list, one to plan, one to cancel. */
@Controller
@RequestMapping("/stands")
class StandSessionController {

    private final StandPlanning planning;
    private final StandReading reading;
    private final StandDoubts doubts;
    private final StandOptions options;
    private final MarketReading markets;
    private final Team team;
    private final TakenSlots takenSlots;
    private final Clock clock;

    StandSessionController(
            StandPlanning planning,
            StandReading reading,
            StandDoubts doubts,
            StandOptions options,
            MarketReading markets,
            Team team,
            TakenSlots takenSlots,
            Clock clock) {
        this.planning = planning;
        this.reading = reading;
        this.doubts = doubts;
        this.options = options;
        this.markets = markets;
        this.team = team;
        this.takenSlots = takenSlots;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        Instant now = clock.instant();
        model.addAttribute("upcoming", reading.upcoming(now));
        model.addAttribute("past", reading.past(now));
        model.addAttribute("count", reading.count(now));
        return "stand/list";
    }

    @GetMapping("/nouveau")
    String form(
            @RequestParam(required = false) @Nullable MarketId marche,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate jour,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        AccountId first = account.is(Role.CONCIERGE) ? account.id() : null;
        LocalDate day = jour == null ? Moment.dateOf(clock.instant()) : jour;
        return ask(model.addAttribute("form", StandSessionForm.on(day, marche, first)));
    }

    /** @param confirmed the doubts that were read, when one plans in spite of them */
    @PostMapping
    String plan(
            @Valid @ModelAttribute("form") StandSessionForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable String confirmed,
            Model model,
            RedirectAttributes redirect) {
        requirePlace(form, binding);
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
            planning.check(form.plan());
            if (Doubts.ask(doubts.about(form.plan()), confirmed, model)) {
                return ask(model);
            }
            StandSessionId id = planning.plan(form.command(), form.plan());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.planned"));
            return "redirect:/stands/" + id;
        } catch (SlotTaken refusal) {
            model.addAttribute("taken", takenSlots.explain(refusal, form.team()));
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return ask(model);
    }

    @PostMapping("/{id}/annulation")
    String cancel(@PathVariable StandSessionId id, RedirectAttributes redirect) {
        planning.cancel(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.cancelled"));
        return "redirect:/stands/" + id;
    }

    @PostMapping("/{id}/annulation-des-suivantes")
    String cancelFollowing(@PathVariable StandSessionId id, RedirectAttributes redirect) {
        StandSeriesId series = planning.cancelFollowing(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("stand.cancelled-following"));
        return "redirect:/stands/series/" + series;
    }

    private static void requirePlace(StandSessionForm form, BindingResult binding) {
        String missing = form.missingPlace();
        if (missing != null && !binding.hasFieldErrors(missing)) {
            binding.rejectValue(
                    missing, "missing", missing.equals("market") ? "Choisissez un marché." : "Dites quel est ce lieu.");
        }
    }

    private String ask(Model model) {
        model.addAttribute("markets", markets.choices());
        model.addAttribute("forms", options.forms());
        model.addAttribute("othersOn", options.othersOn());
        model.addAttribute("concierges", team.choices(Role.CONCIERGE));
        return "stand/form";
    }
}

package fr.bricoconcierge.stand;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.agenda.SlotTaken;
import fr.bricoconcierge.agenda.TakenSlots;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sessions of the stand: list, plan, and the page of one. */
@Controller
@RequestMapping("/stands")
class StandSessionController {

    private final StandPlanning planning;
    private final StandReading reading;
    private final Team team;
    private final TakenSlots takenSlots;
    private final Clock clock;

    StandSessionController(
            StandPlanning planning, StandReading reading, Team team, TakenSlots takenSlots, Clock clock) {
        this.planning = planning;
        this.reading = reading;
        this.team = team;
        this.takenSlots = takenSlots;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("upcoming", reading.upcoming(clock.instant()));
        model.addAttribute("past", reading.past(clock.instant()));
        return "stand/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable StandSessionId id, Model model) {
        model.addAttribute("stand", reading.getPage(id));
        model.addAttribute("counters", reading.counters(id));
        return "stand/show";
    }

    @GetMapping("/nouveau")
    String form(@AuthenticationPrincipal CurrentAccount account, Model model) {
        AccountId first = account.is(Role.CONCIERGE) ? account.id() : null;
        return ask(model.addAttribute("form", StandSessionForm.on(Moment.dateOf(clock.instant()), first)));
    }

    @PostMapping
    String plan(
            @Valid @ModelAttribute("form") StandSessionForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(model);
        }
        try {
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

    private String ask(Model model) {
        model.addAttribute("markets", reading.marketChoices());
        model.addAttribute("forms", Choice.of(StandForm.values()));
        model.addAttribute("concierges", team.choices(Role.CONCIERGE));
        return "stand/form";
    }
}

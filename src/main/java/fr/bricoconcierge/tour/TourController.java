package fr.bricoconcierge.tour;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.staging.StagingReading;
import fr.bricoconcierge.worktime.SlotTaken;
import fr.bricoconcierge.worktime.TakenSlots;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
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

/** The list of tours, and how one is planned. */
@Controller
@RequestMapping("/tournees")
class TourController {

    private final TourPlanning planning;
    private final TourPreparation preparation;
    private final TourListReading reading;
    private final Team team;
    private final TakenSlots takenSlots;
    private final StagingReading staging;
    private final Clock clock;

    TourController(
            TourPlanning planning,
            TourPreparation preparation,
            TourListReading reading,
            Team team,
            TakenSlots takenSlots,
            StagingReading staging,
            Clock clock) {
        this.planning = planning;
        this.preparation = preparation;
        this.reading = reading;
        this.team = team;
        this.takenSlots = takenSlots;
        this.staging = staging;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        Instant now = clock.instant();
        model.addAttribute("today", reading.today(now));
        model.addAttribute("upcoming", reading.upcoming(now));
        model.addAttribute("past", reading.past(now));
        return "tour/list";
    }

    /** Asks for the sector first, since the doors to choose from depend on it. */
    @GetMapping("/nouvelle")
    String form(
            @RequestParam(required = false) @Nullable SectorId secteur,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        if (secteur == null) {
            model.addAttribute("sectors", preparation.sectors());
            return "tour/sectors";
        }
        AccountId first = account.is(Role.CONCIERGE) ? account.id() : null;
        TourForm form = TourForm.in(secteur, Moment.dateOf(clock.instant()), first);
        return ask(secteur, model.addAttribute("form", form));
    }

    @PostMapping
    String plan(
            @Valid @ModelAttribute("form") TourForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (form.sector() == null) {
            return "redirect:/tournees/nouvelle";
        }
        preparation.getSector(form.sector());
        if (binding.hasErrors()) {
            return ask(form.sector(), model);
        }
        try {
            TourId id = planning.plan(form.command(), form.plan());
            redirect.addFlashAttribute(Flash.NAME, Flash.done("tour.planned"));
            redirect.addFlashAttribute("fewer", preparation.shortfall(id, form));
            return "redirect:/tournees/" + id;
        } catch (SlotTaken refusal) {
            model.addAttribute("taken", takenSlots.explain(refusal, form.team()));
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return ask(form.sector(), model);
    }

    @PostMapping("/{id}/annulation")
    String cancel(@PathVariable TourId id, RedirectAttributes redirect) {
        planning.cancel(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("tour.cancelled"));
        return "redirect:/tournees/" + id;
    }

    private String ask(SectorId sector, Model model) {
        model.addAttribute("sector", preparation.getSector(sector));
        model.addAttribute("streetChoices", preparation.streets(sector));
        model.addAttribute("stopped", preparation.stopped(sector));
        model.addAttribute("letterGone", staging.isLetterGone(sector));
        model.addAttribute("kinds", Choice.of(DoorChoice.Kind.values()));
        model.addAttribute("concierges", team.choices(Role.CONCIERGE));
        return "tour/form";
    }
}

package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The van: who has it when, and reserving it; while the option is off, what to do without. */
@Controller
@RequestMapping("/utilitaire")
class ReservationController {

    private final Reservations reservations;
    private final ReservationReading reading;
    private final ReservationPage page;
    private final Vehicles vehicles;
    private final Clock clock;

    ReservationController(
            Reservations reservations,
            ReservationReading reading,
            ReservationPage page,
            Vehicles vehicles,
            Clock clock) {
        this.reservations = reservations;
        this.reading = reading;
        this.page = page;
        this.vehicles = vehicles;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentAccount account, Model model) {
        model.addAttribute("keeps", account.is(Role.COORDINATOR));
        if (!reservations.isOpen()) {
            return "vehicle/closed";
        }
        model.addAttribute("coming", reading.coming());
        model.addAttribute("toReturn", reading.toReturn(account.is(Role.COORDINATOR) ? null : account.id()));
        model.addAttribute("past", reading.past());
        model.addAttribute("vehicles", vehicles.all());
        model.addAttribute("now", Moment.at(clock.instant()));
        return "vehicle/list";
    }

    @GetMapping("/reservations/nouvelle")
    String form(
            @RequestParam(required = false) @Nullable UUID pour,
            @AuthenticationPrincipal CurrentAccount account,
            Model model) {
        if (!reservations.isOpen()) {
            return "redirect:/utilitaire";
        }
        model.addAttribute("form", page.proposed(pour, account));
        return page.ask(null, account, model);
    }

    @PostMapping("/reservations/nouvelle")
    String book(
            @Valid @ModelAttribute("form") ReservationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (!binding.hasErrors() && page.mayDrive(form, binding, account)) {
            try {
                ReservationId id = reservations.book(form.taken());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("vehicle.booked"));
                return "redirect:/utilitaire/reservations/" + id;
            } catch (Refused refusal) {
                page.explain(refusal, form, null, binding, model);
            }
        }
        return page.ask(null, account, model);
    }
}

package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.shared.Flash;
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

/** One reservation: looked at by all, changed, called off and ended by whoever has it and by whoever coordinates. */
@Controller
@RequestMapping("/utilitaire/reservations/{id}")
class OwnReservationController {

    private final Reservations reservations;
    private final ReservationReading reading;
    private final ReservationPage page;
    private final Clock clock;

    OwnReservationController(Reservations reservations, ReservationReading reading, ReservationPage page, Clock clock) {
        this.reservations = reservations;
        this.reading = reading;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable ReservationId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        ReservationView view = reading.get(id);
        model.addAttribute("reservation", view);
        boolean own = isOwn(view, account);
        model.addAttribute("changeable", own && view.isChangeable(clock.instant()));
        model.addAttribute("returnable", own && view.isReturnable(clock.instant()));
        return "vehicle/show";
    }

    @GetMapping("/modification")
    String form(@PathVariable ReservationId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        ReservationView view = own(id, account);
        if (!view.isChangeable(clock.instant())) {
            return "redirect:/utilitaire/reservations/" + id;
        }
        model.addAttribute("form", view.form());
        return page.ask(id, account, model);
    }

    @PostMapping("/modification")
    String change(
            @PathVariable ReservationId id,
            @Valid @ModelAttribute("form") ReservationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        own(id, account);
        if (!binding.hasErrors() && page.mayDrive(form, binding, account)) {
            try {
                reservations.change(id, form.taken());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("vehicle.changed"));
                return "redirect:/utilitaire/reservations/" + id;
            } catch (Refused refusal) {
                page.explain(refusal, form, id, binding, model);
            }
        }
        return page.ask(id, account, model);
    }

    @PostMapping("/annulation")
    String cancel(
            @PathVariable ReservationId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        own(id, account);
        reservations.cancel(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("vehicle.cancelled"));
        return "redirect:/utilitaire";
    }

    @GetMapping("/retour")
    String back(@PathVariable ReservationId id, @AuthenticationPrincipal CurrentAccount account, Model model) {
        ReservationView view = own(id, account);
        if (!view.isReturnable(clock.instant())) {
            return "redirect:/utilitaire/reservations/" + id;
        }
        model.addAttribute("form", new ReturnForm(reading.counter(view.vehicleId()), null, null));
        model.addAttribute("reservation", view);
        return "vehicle/return";
    }

    @PostMapping("/retour")
    String giveBack(
            @PathVariable ReservationId id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        ReservationView view = own(id, account);
        if (!binding.hasErrors()) {
            try {
                reservations.giveBack(id, form);
                redirect.addFlashAttribute(Flash.NAME, Flash.done("vehicle.returned"));
                return "redirect:/utilitaire/reservations/" + id;
            } catch (Refused refusal) {
                String field = refusal.field().isEmpty() ? "note" : refusal.field();
                binding.rejectValue(field, "refused", refusal.sentence());
            }
        }
        model.addAttribute("reservation", view);
        return "vehicle/return";
    }

    private ReservationView own(ReservationId id, CurrentAccount account) {
        ReservationView view = reading.get(id);
        if (!isOwn(view, account)) {
            throw new VehicleNotFound(id);
        }
        return view;
    }

    private static boolean isOwn(ReservationView view, CurrentAccount account) {
        return account.is(Role.COORDINATOR) || view.accountId().equals(account.id());
    }
}

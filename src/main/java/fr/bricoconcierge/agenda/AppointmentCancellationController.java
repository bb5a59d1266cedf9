package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import jakarta.validation.Valid;
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

/** Cancels an appointment, with whose wish it was and why. */
@Controller
@RequestMapping("/rendez-vous/{id}/annulation")
class AppointmentCancellationController {

    private final Appointments appointments;

    AppointmentCancellationController(Appointments appointments) {
        this.appointments = appointments;
    }

    @GetMapping
    String form(@PathVariable AppointmentId id, Model model) {
        return ask(id, model.addAttribute("form", CancellationForm.EMPTY));
    }

    @PostMapping
    String cancel(
            @PathVariable AppointmentId id,
            @Valid @ModelAttribute("form") CancellationForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        appointments.cancel(id, form.whose(), form.why(), account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.cancelled"));
        return "redirect:/rendez-vous/" + id;
    }

    private String ask(AppointmentId id, Model model) {
        model.addAttribute("appointment", appointments.get(id));
        model.addAttribute("parties", Choice.of(CancelledBy.values()));
        return "agenda/cancel";
    }
}

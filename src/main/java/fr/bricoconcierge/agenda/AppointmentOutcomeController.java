package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.StartedFrom;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The one-tap outcomes of an appointment: the resident confirmed, or nobody was there. */
@Controller
@RequestMapping("/rendez-vous/{id}")
class AppointmentOutcomeController {

    private final Appointments appointments;

    AppointmentOutcomeController(Appointments appointments) {
        this.appointments = appointments;
    }

    @PostMapping("/confirmation")
    String confirm(
            @PathVariable AppointmentId id,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        appointments.confirm(id, account.id());
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.confirmed"));
        return "redirect:/rendez-vous/" + id;
    }

    @PostMapping("/absence")
    String absent(
            @PathVariable AppointmentId id,
            @ModelAttribute("from") StartedFrom from,
            @AuthenticationPrincipal CurrentAccount account,
            RedirectAttributes redirect) {
        appointments.markAbsent(id, account.id());
        String undo = "/rendez-vous/" + id + "/absence/annulation";
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.absent").undoneBy(undo));
        return "redirect:" + (from.retour() == null ? "/rendez-vous/" + id : from.retour());
    }

    @PostMapping("/absence/annulation")
    String takeBackAbsence(@PathVariable AppointmentId id, RedirectAttributes redirect) {
        appointments.takeBackAbsence(id);
        redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.absence-taken-back"));
        return "redirect:/rendez-vous/" + id;
    }
}

package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Flash;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.worktime.Doubts;
import fr.bricoconcierge.worktime.SlotTaken;
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

/** Puts an appointment at another moment. */
@Controller
@RequestMapping("/rendez-vous/{id}/report")
class AppointmentMoveController {

    private final Appointments appointments;
    private final AppointmentChoices choices;
    private final AppointmentDoubts doubts;

    AppointmentMoveController(Appointments appointments, AppointmentChoices choices, AppointmentDoubts doubts) {
        this.appointments = appointments;
        this.choices = choices;
        this.doubts = doubts;
    }

    @GetMapping
    String form(@PathVariable AppointmentId id, Model model) {
        AppointmentView former = appointments.get(id);
        if (!former.isMovable()) {
            model.addAttribute("appointment", former);
            return "agenda/moved-no-more";
        }
        MoveForm form = MoveForm.of(former);
        choices.freeMoments(form.team(), form.minutes(), former.resident(), model);
        return ask(id, model.addAttribute("form", form));
    }

    @PostMapping
    String move(
            @PathVariable AppointmentId id,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult binding,
            @AuthenticationPrincipal CurrentAccount account,
            Model model,
            RedirectAttributes redirect) {
        choices.freeMoments(form.team(), form.minutes(), null, model);
        model.addAttribute("chosen", form.moment().chosen());
        form.moment().judge(binding);
        if (binding.hasErrors()) {
            return ask(id, model);
        }
        try {
            if (!asked(form, model)) {
                AppointmentId next = appointments.reschedule(form.command(), id, form.move(), account.id());
                redirect.addFlashAttribute(Flash.NAME, Flash.done("agenda.moved"));
                return "redirect:/rendez-vous/" + next;
            }
        } catch (SlotTaken refusal) {
            choices.taken(refusal, form.team(), model);
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        } catch (Refused refusal) {
            binding.rejectValue(refusal.field(), "refused", refusal.sentence());
        }
        return ask(id, model);
    }

    private boolean asked(MoveForm form, Model model) {
        AppointmentMove move = form.move();
        appointments.check(move.startsAt(), move.account(), move.second());
        return Doubts.ask(doubts.about(form.team(), move.startsAt(), move.minutes()), form.confirmed(), model);
    }

    private String ask(AppointmentId id, Model model) {
        model.addAttribute("appointment", appointments.get(id));
        model.addAttribute("parties", Choice.of(CancelledBy.values()));
        choices.people(model);
        return "agenda/move";
    }
}

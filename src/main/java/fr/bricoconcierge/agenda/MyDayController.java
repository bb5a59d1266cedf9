package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The concierge's home: what comes next, what today holds, what is due. */
@Controller
class MyDayController {

    private final AgendaReading agenda;
    private final AppointmentReading appointments;
    private final Tasks tasks;
    private final Clock clock;

    MyDayController(AgendaReading agenda, AppointmentReading appointments, Tasks tasks, Clock clock) {
        this.agenda = agenda;
        this.appointments = appointments;
        this.tasks = tasks;
        this.clock = clock;
    }

    @GetMapping("/ma-journee")
    String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
        Instant now = clock.instant();
        LocalDate today = Moment.dateOf(now);
        model.addAttribute("now", now);
        model.addAttribute("unsettled", appointments.unsettled(account.id(), now));
        model.addAttribute(
                "next",
                appointments
                        .next(account.id(), now)
                        .map(view -> NextVisit.of(view, account.id(), now))
                        .orElse(null));
        model.addAttribute("day", agenda.days(account.id(), today, 1).get(0));
        model.addAttribute(
                "tasks",
                tasks.dueFor(
                        account.id(),
                        today.plusDays(1).atStartOfDay(Moment.PARIS).toInstant()));
        return "agenda/my-day";
    }
}

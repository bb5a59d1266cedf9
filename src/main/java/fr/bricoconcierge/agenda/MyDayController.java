package fr.bricoconcierge.agenda;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import fr.bricoconcierge.worktime.ReservedThing;
import fr.bricoconcierge.worktime.ReservedThings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final List<ReservedThings> reserved;
    private final Clock clock;

    MyDayController(
            AgendaReading agenda,
            AppointmentReading appointments,
            Tasks tasks,
            List<ReservedThings> reserved,
            Clock clock) {
        this.agenda = agenda;
        this.appointments = appointments;
        this.tasks = tasks;
        this.reserved = reserved;
        this.clock = clock;
    }

    @GetMapping("/ma-journee")
    String show(@AuthenticationPrincipal CurrentAccount account, Model model) {
        Instant now = clock.instant();
        LocalDate today = Moment.dateOf(now);
        model.addAttribute("now", now);
        model.addAttribute("unsettled", appointments.unsettled(account.id(), now));
        model.addAttribute("next", next(account, now));
        model.addAttribute("reserved", reservedBy(account, today));
        model.addAttribute("day", agenda.days(account.id(), today, 1).get(0));
        // a visit of which nobody says how it ended comes before all that is still to do
        var due = tasks
                .dueFor(
                        account.id(),
                        today.plusDays(1).atStartOfDay(Moment.PARIS).toInstant())
                .stream()
                .collect(Collectors.partitioningBy(task -> task.late() && task.kind() == TaskKind.UNFINISHED_REPORT));
        model.addAttribute("unfinished", due.get(true));
        model.addAttribute("tasks", due.get(false));
        return "agenda/my-day";
    }

    private List<ReservedThing> reservedBy(CurrentAccount account, LocalDate day) {
        Instant from = day.atStartOfDay(Moment.PARIS).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
        return reserved.stream()
                .flatMap(source -> source.of(List.of(account.id()), from, to).stream())
                .toList();
    }

    /** A visit under way comes before whatever is still to come. */
    private @Nullable NextVisit next(CurrentAccount account, Instant now) {
        var running = appointments.running(account.id(), now).orElse(null);
        if (running != null) {
            return NextVisit.of(appointments.get(running.appointment()), account.id(), now)
                    .resumedAt(running.path());
        }
        return appointments
                .next(account.id(), now)
                .map(view -> NextVisit.of(view, account.id(), now))
                .orElse(null);
    }
}

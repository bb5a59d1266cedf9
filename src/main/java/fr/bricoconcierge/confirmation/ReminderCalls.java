package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.account.Team.Member;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentState;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.message.DeliveryFailed;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls in place of messages: for whoever wants none, and when one did not arrive. */
@Component
class ReminderCalls {

    private static final LocalTime OF_THE_DAY = LocalTime.of(10, 0);

    private final Appointments appointments;
    private final AppointmentWords words;
    private final WhoComes who;
    private final Tasks tasks;
    private final Clock clock;

    ReminderCalls(Appointments appointments, AppointmentWords words, WhoComes who, Tasks tasks, Clock clock) {
        this.appointments = appointments;
        this.words = words;
        this.who = who;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A call two days before; who takes an appointment later than that does not forget it. */
    void ask(AppointmentView appointment) {
        Instant due = Moment.dateOf(appointment.startsAt())
                .minusDays(Reminders.DAYS_BEFORE)
                .atTime(OF_THE_DAY)
                .atZone(Moment.PARIS)
                .toInstant();
        if (due.isAfter(clock.instant())) {
            tasks.open(task(TaskKind.REMIND_APPOINTMENT, "Appeler pour rappeler le rendez-vous", appointment, due));
        }
    }

    /** Nobody told them yet; the task comes from the appointment that is not any more, and leads to the one that is. */
    void announceMove(AppointmentView former, AppointmentView moved) {
        String when = AppointmentWords.when(moved);
        String title = words.isHandedOn(moved)
                ? "Appeler\u00a0: quelqu’un d’autre vient au rendez-vous du " + when
                : "Appeler\u00a0: le rendez-vous est déplacé au " + when;
        tasks.open(task(TaskKind.CALL_APPOINTMENT, title, moved, former.id(), clock.instant()));
    }

    void announceCancellation(AppointmentView cancelled) {
        String title = "Appeler\u00a0: le rendez-vous du " + AppointmentWords.when(cancelled) + " est annulé";
        tasks.open(task(TaskKind.CALL_APPOINTMENT, title, cancelled, clock.instant()));
    }

    @EventListener
    void on(DeliveryFailed event) {
        if (AppointmentLetters.ABOUT_APPOINTMENTS.contains(event.purpose())) {
            appointments
                    .find(new AppointmentId(event.cause()))
                    .filter(appointment -> appointment.startsAt().isAfter(clock.instant()))
                    .ifPresent(this::askInstead);
        }
    }

    /** Who cancelled it themselves knows. */
    private void askInstead(AppointmentView appointment) {
        boolean ours = appointment.state() == AppointmentState.CANCELLED
                && appointment.cancelledBy() != CancelledBy.RESIDENT
                && appointment.movedTo() == null;
        if (ours) {
            announceCancellation(appointment);
        } else if (appointment.isOpen()) {
            String title = "Appeler\u00a0: un message n’est pas arrivé";
            tasks.open(task(TaskKind.MESSAGE_FAILED, title, appointment, clock.instant()));
        }
    }

    private NewTask task(TaskKind kind, String title, AppointmentView appointment, Instant due) {
        return task(kind, title, appointment, appointment.id(), due);
    }

    /** Once those who were to come have left, it is nobody's yet: the coordinator sees it. */
    private NewTask task(TaskKind kind, String title, AppointmentView appointment, AppointmentId cause, Instant due) {
        return new NewTask(
                kind,
                title,
                who.to(appointment).stream().map(Member::id).findFirst().orElse(null),
                due,
                "/rendez-vous/" + appointment.id(),
                cause.value(),
                appointment.household(),
                appointment.urgent(),
                null);
    }
}

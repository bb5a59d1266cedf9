package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentBooked;
import fr.bricoconcierge.agenda.AppointmentConfirmed;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentMoved;
import fr.bricoconcierge.agenda.AppointmentSettled;
import fr.bricoconcierge.agenda.AppointmentState;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.agenda.CancelledBy;
import fr.bricoconcierge.message.MessageForgetting;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of appointments, told to residents, or made a call for whoever cannot be written to. */
@Component
class AppointmentNews {

    private final AppointmentLetters letters;
    private final ReminderCalls calls;
    private final Appointments appointments;
    private final ThreadReading reading;
    private final PersonalLinks links;
    private final MessageForgetting messages;
    private final Tasks tasks;
    private final Clock clock;

    AppointmentNews(
            AppointmentLetters letters,
            ReminderCalls calls,
            Appointments appointments,
            ThreadReading reading,
            PersonalLinks links,
            MessageForgetting messages,
            Tasks tasks,
            Clock clock) {
        this.letters = letters;
        this.calls = calls;
        this.appointments = appointments;
        this.reading = reading;
        this.links = links;
        this.messages = messages;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentBooked event) {
        tell(MessagePurpose.APPOINTMENT_CONFIRMATION, event.appointment());
    }

    @EventListener
    void on(AppointmentMoved event) {
        AppointmentView former = appointments.get(event.former());
        letters.keepSilent(former.id());
        drop(former);
        AppointmentView moved = appointments.get(event.appointment());
        links.extend(reading.thread(moved.id()), AppointmentLetters.endOfDay(moved));
        if (!tell(MessagePurpose.APPOINTMENT_MOVED, moved.id()) && former.cancelledBy() != CancelledBy.RESIDENT) {
            calls.announceMove(former, moved);
        }
    }

    @EventListener
    void on(AppointmentConfirmed event) {
        AppointmentView confirmed = appointments.get(event.appointment());
        if (event.by() == null) {
            dropCalls(confirmed);
        } else {
            tasks.close(TaskKind.REMIND_APPOINTMENT, confirmed.id().value(), event.by());
            tasks.close(TaskKind.MESSAGE_FAILED, confirmed.id().value(), event.by());
            if (confirmed.rescheduledFrom() != null) {
                tasks.close(
                        TaskKind.CALL_APPOINTMENT, confirmed.rescheduledFrom().value(), event.by());
            }
        }
    }

    @EventListener
    void on(AppointmentSettled event) {
        letters.keepSilent(event.appointment());
        AppointmentView settled = appointments.get(event.appointment());
        drop(settled);
        boolean expected = settled.startsAt().isAfter(clock.instant());
        if (event.outcome() == AppointmentState.CANCELLED
                && expected
                && !letters.write(MessagePurpose.APPOINTMENT_CANCELLED, settled.id())
                && settled.cancelledBy() != CancelledBy.RESIDENT) {
            calls.announceCancellation(settled);
        }
    }

    @EventListener
    void on(ResidentForgotten event) {
        links.revokeAll(event.resident());
        messages.forget(event.resident());
    }

    /** Says whether a message tells it. */
    private boolean tell(MessagePurpose purpose, AppointmentId id) {
        boolean written = letters.write(purpose, id);
        if (!written) {
            calls.ask(appointments.get(id));
        }
        return written;
    }

    /** It is not due any more: neither to be spoken of, nor to be handed on. */
    private void drop(AppointmentView appointment) {
        dropCalls(appointment);
        tasks.drop(TaskKind.CALL_APPOINTMENT, appointment.id().value());
    }

    private void dropCalls(AppointmentView appointment) {
        tasks.drop(TaskKind.REMIND_APPOINTMENT, appointment.id().value());
        tasks.drop(TaskKind.MESSAGE_FAILED, appointment.id().value());
        if (appointment.rescheduledFrom() != null) {
            tasks.drop(TaskKind.CALL_APPOINTMENT, appointment.rescheduledFrom().value());
        }
    }
}

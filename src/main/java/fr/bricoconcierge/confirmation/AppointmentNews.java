package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentBooked;
import fr.bricoconcierge.agenda.AppointmentConfirmed;
import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentMoved;
import fr.bricoconcierge.agenda.AppointmentSettled;
import fr.bricoconcierge.agenda.AppointmentState;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
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
        letters.keepSilent(event.former());
        drop(event.former());
        AppointmentView moved = appointments.get(event.appointment());
        links.extend(reading.thread(moved.id()), AppointmentLetters.endOfDay(moved));
        tell(MessagePurpose.APPOINTMENT_MOVED, event.appointment());
    }

    @EventListener
    void on(AppointmentConfirmed event) {
        if (event.by() == null) {
            drop(event.appointment());
        } else {
            tasks.close(TaskKind.REMIND_APPOINTMENT, event.appointment().value(), event.by());
            tasks.close(TaskKind.MESSAGE_FAILED, event.appointment().value(), event.by());
        }
    }

    @EventListener
    void on(AppointmentSettled event) {
        letters.keepSilent(event.appointment());
        drop(event.appointment());
        boolean expected = appointments.get(event.appointment()).startsAt().isAfter(clock.instant());
        if (event.outcome() == AppointmentState.CANCELLED && expected) {
            letters.write(MessagePurpose.APPOINTMENT_CANCELLED, event.appointment());
        }
    }

    @EventListener
    void on(ResidentForgotten event) {
        links.revokeAll(event.resident());
        messages.forget(event.resident());
    }

    private void tell(MessagePurpose purpose, AppointmentId id) {
        if (!letters.write(purpose, id)) {
            calls.ask(appointments.get(id));
        }
    }

    private void drop(AppointmentId id) {
        tasks.drop(TaskKind.REMIND_APPOINTMENT, id.value());
        tasks.drop(TaskKind.MESSAGE_FAILED, id.value());
    }
}

package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.NewMessage;
import fr.bricoconcierge.message.NewMessage.Cause;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to residents about their appointments, in every way they agreed to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AppointmentLetters {

    static final List<MessagePurpose> ABOUT_APPOINTMENTS = List.of(
            MessagePurpose.APPOINTMENT_CONFIRMATION,
            MessagePurpose.APPOINTMENT_REMINDER,
            MessagePurpose.APPOINTMENT_MOVED,
            MessagePurpose.APPOINTMENT_CANCELLED);

    private final Appointments appointments;
    private final ThreadReading reading;
    private final AppointmentWords words;
    private final AppointmentCalendar calendar;
    private final PersonalLinks links;
    private final Outbox outbox;

    AppointmentLetters(
            Appointments appointments,
            ThreadReading reading,
            AppointmentWords words,
            AppointmentCalendar calendar,
            PersonalLinks links,
            Outbox outbox) {
        this.appointments = appointments;
        this.reading = reading;
        this.words = words;
        this.calendar = calendar;
        this.links = links;
        this.outbox = outbox;
    }

    /** Says whether the resident is told at all. */
    boolean write(MessagePurpose purpose, AppointmentId id) {
        AppointmentView appointment = appointments.get(id);
        Reach reach = reading.reach(appointment.resident());
        List<MessageChannel> ways = ways(reach);
        ways.forEach(channel -> write(purpose, channel, appointment, reach));
        return !ways.isEmpty();
    }

    /** What was not yet said of that appointment is not true any more. */
    void keepSilent(AppointmentId id) {
        outbox.drop(id.value(), ABOUT_APPOINTMENTS);
    }

    /** Until when links about an appointment serve: its whole day, so that somebody late still finds it. */
    static Instant endOfDay(AppointmentView appointment) {
        return Moment.dateOf(appointment.startsAt())
                .plusDays(1)
                .atStartOfDay(Moment.PARIS)
                .toInstant();
    }

    private List<MessageChannel> ways(Reach reach) {
        return Stream.of(MessageChannel.values())
                .filter(channel -> reach.by(channel).isPresent() && outbox.reaches(channel))
                .toList();
    }

    private void write(MessagePurpose purpose, MessageChannel channel, AppointmentView appointment, Reach reach) {
        AppointmentThread thread = reading.thread(appointment.id());
        boolean cancelled = purpose == MessagePurpose.APPOINTMENT_CANCELLED;
        outbox.add(new NewMessage(
                purpose,
                "appointment:%s:%s:%s".formatted(appointment.id(), purpose, channel),
                reach.by(channel).orElseThrow(),
                new Cause(appointment.id().value(), "/rendez-vous/" + appointment.id()),
                words.of(purpose, channel, appointment, reach),
                cancelled ? null : links.make(thread, appointment.resident(), endOfDay(appointment)),
                channel == MessageChannel.EMAIL ? calendar(cancelled, appointment, thread) : null,
                appointment.startsAt()));
    }

    private @Nullable String calendar(boolean cancelled, AppointmentView appointment, AppointmentThread thread) {
        return cancelled ? calendar.cancelled(appointment, thread) : calendar.of(appointment, thread);
    }
}

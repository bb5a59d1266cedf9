package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.agenda.AppointmentId;
import fr.bricoconcierge.agenda.AppointmentView;
import fr.bricoconcierge.agenda.Appointments;
import fr.bricoconcierge.message.LinkSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A new personal link for a letter that failed and is tried again. */
@Component
class RenewedLinks implements LinkSource {

    private final Appointments appointments;
    private final ThreadReading reading;
    private final PersonalLinks links;

    RenewedLinks(Appointments appointments, ThreadReading reading, PersonalLinks links) {
        this.appointments = appointments;
        this.reading = reading;
        this.links = links;
    }

    @Override
    public Optional<String> anew(UUID cause) {
        return appointments.find(new AppointmentId(cause)).map(this::link);
    }

    private String link(AppointmentView appointment) {
        return links.make(
                reading.thread(appointment.id()), appointment.resident(), AppointmentLetters.endOfDay(appointment));
    }
}

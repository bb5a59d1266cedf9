package fr.bricoconcierge.agenda;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredAppointments extends Repository<Appointment, AppointmentId> {

    /** Whoever hears of it reads it by SQL of their own. */
    Appointment saveAndFlush(Appointment appointment);

    Optional<Appointment> findById(AppointmentId id);
}

package fr.bricoconcierge.agenda;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredAppointments extends Repository<Appointment, AppointmentId> {

    Appointment save(Appointment appointment);

    Optional<Appointment> findById(AppointmentId id);
}

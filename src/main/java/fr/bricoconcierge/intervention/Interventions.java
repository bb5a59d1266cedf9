package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.ResidentId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface Interventions extends Repository<Intervention, InterventionId> {

    Intervention save(Intervention intervention);

    Optional<Intervention> findById(InterventionId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Intervention> findForUpdateById(InterventionId id);

    Optional<Intervention> findByAppointmentIdAndStateNot(UUID appointmentId, InterventionState state);

    List<Intervention> findByResident(ResidentId resident);
}

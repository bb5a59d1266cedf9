package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Residents extends Repository<Resident, ResidentId> {

    /** Writes at once: consents and requests are added beside it in plain SQL. */
    Resident saveAndFlush(Resident resident);

    Optional<Resident> findById(ResidentId id);

    List<Resident> findByHousehold(HouseholdId household);
}

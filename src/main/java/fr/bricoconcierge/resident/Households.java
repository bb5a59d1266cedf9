package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.HouseholdId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Households extends Repository<Household, HouseholdId> {

    Household save(Household household);

    Household saveAndFlush(Household household);

    Optional<Household> findById(HouseholdId id);

    List<Household> findByMergedInto(HouseholdId kept);
}

package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface LoneVisits extends Repository<LoneVisit, InterventionId> {

    LoneVisit save(LoneVisit visit);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<LoneVisit> findForUpdateById(InterventionId id);

    Optional<LoneVisit> findByAccountAndEndedAtIsNull(AccountId account);
}

package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.AccountId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface LoneVisits extends Repository<LoneVisit, LoneVisitId> {

    LoneVisit save(LoneVisit visit);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<LoneVisit> findForUpdateById(LoneVisitId id);

    Optional<LoneVisit> findByAccountAndEndedAtIsNull(AccountId account);
}

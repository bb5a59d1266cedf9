package fr.bricoconcierge.referral;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Referrals extends Repository<Referral, ReferralId> {

    Referral save(Referral referral);

    Referral saveAndFlush(Referral referral);

    Optional<Referral> findById(ReferralId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Referral r where r.id = :id")
    Optional<Referral> findLocked(ReferralId id);
}

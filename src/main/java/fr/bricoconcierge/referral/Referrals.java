package fr.bricoconcierge.referral;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Referrals extends Repository<Referral, ReferralId> {

    Referral save(Referral referral);

    Referral saveAndFlush(Referral referral);

    Optional<Referral> findById(ReferralId id);
}

package fr.bricoconcierge.referral;

import fr.bricoconcierge.account.CurrentAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A referral about to be changed: locked, so that of two people who act at once the second sees what the first did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReachedReferrals {

    private final Referrals referrals;
    private final AdvisorScope scope;

    ReachedReferrals(Referrals referrals, AdvisorScope scope) {
        this.referrals = referrals;
        this.scope = scope;
    }

    /** One that this advisor may reach today. */
    Referral lock(ReferralId id, CurrentAccount advisor) {
        Referral referral = lock(id);
        scope.require(id, advisor);
        return referral;
    }

    Referral lock(ReferralId id) {
        return referrals.findLocked(id).orElseThrow(() -> new ReferralNotFound(id));
    }
}

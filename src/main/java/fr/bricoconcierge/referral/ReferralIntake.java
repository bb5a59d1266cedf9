package fr.bricoconcierge.referral;

import fr.bricoconcierge.resident.ConsentHow;
import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.resident.Consents;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Refers somebody who agrees on the spot: what they agree to and the referral are one fact. */
@Service
@Transactional
class ReferralIntake {

    private final Referring referring;
    private final Consents consents;
    private final Clock clock;

    ReferralIntake(Referring referring, Consents consents, Clock clock) {
        this.referring = referring;
        this.consents = consents;
        this.clock = clock;
    }

    ReferralId refer(NewReferralForm form, AccountId by) {
        if (Boolean.TRUE.equals(form.keepCard())) {
            give(form, ConsentPurpose.KEEP_CARD, by);
        }
        if (Boolean.TRUE.equals(form.share())) {
            give(form, ConsentPurpose.SHARE_WITH_AMELIO, by);
        }
        return referring.refer(form.command(), form.referral(), by);
    }

    private void give(NewReferralForm form, ConsentPurpose purpose, AccountId by) {
        ConsentHow how = form.how();
        if (how == null || how == ConsentHow.PUBLIC_PAGE) {
            throw new Refused("how", "Dites comment la personne a donné son accord.");
        }
        consents.give(form.habitant(), purpose, how, by, clock.instant());
    }
}

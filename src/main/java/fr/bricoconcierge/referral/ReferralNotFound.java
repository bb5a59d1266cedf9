package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.NotFound;

/** No such referral, or none that one may see. */
class ReferralNotFound extends NotFound {

    ReferralNotFound(Object id) {
        super("referral", id);
    }
}

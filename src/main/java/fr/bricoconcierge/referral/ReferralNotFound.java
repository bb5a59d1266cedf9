package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.NotFound;

/** No such referral, or none that one may see. */
public class ReferralNotFound extends NotFound {

    public ReferralNotFound(Object id) {
        super("referral", id);
    }
}

package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.shared.NotFound;

/** There is no such organisation. */
class PartnerNotFound extends NotFound {

    PartnerNotFound(Object id) {
        super("partner", id);
    }
}

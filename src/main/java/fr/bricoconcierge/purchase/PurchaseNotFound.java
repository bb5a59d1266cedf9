package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.NotFound;

/** No such purchase. */
class PurchaseNotFound extends NotFound {

    PurchaseNotFound(PurchaseId id) {
        super("purchase", id);
    }
}

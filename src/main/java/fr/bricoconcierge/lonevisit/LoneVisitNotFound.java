package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.shared.NotFound;

/** That visit was not made alone, or is another's. */
class LoneVisitNotFound extends NotFound {

    LoneVisitNotFound(LoneVisitId id) {
        super("lone visit", id);
    }
}

package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.NotFound;

/** No such tour, or no such door or knock in it. */
class TourNotFound extends NotFound {

    TourNotFound(Object id) {
        super("tour", id);
    }
}

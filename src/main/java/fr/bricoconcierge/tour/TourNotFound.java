package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.NotFound;

/** No such tour, or no such door or knock in it. */
public class TourNotFound extends NotFound {

    public TourNotFound(Object id) {
        super("tour", id);
    }
}

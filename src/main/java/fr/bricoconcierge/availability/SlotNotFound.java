package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.NotFound;

/** No such slot, or not this advisor's. */
class SlotNotFound extends NotFound {

    SlotNotFound(Object id) {
        super("advisor slot", id);
    }
}

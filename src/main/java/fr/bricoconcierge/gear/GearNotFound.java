package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.NotFound;

/** There is no such thing, or not in these hands. */
class GearNotFound extends NotFound {

    GearNotFound(Object id) {
        super("gear", id);
    }
}

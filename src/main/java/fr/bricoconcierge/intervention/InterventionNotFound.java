package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.NotFound;

/** No such visit, or no such part of it. */
class InterventionNotFound extends NotFound {

    InterventionNotFound(Object id) {
        super("intervention", id);
    }
}

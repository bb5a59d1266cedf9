package fr.bricoconcierge.preparation;

import fr.bricoconcierge.shared.NotFound;

/** No such step, partner or service. */
class PreparationNotFound extends NotFound {

    PreparationNotFound(Object id) {
        super("preparation", id);
    }
}

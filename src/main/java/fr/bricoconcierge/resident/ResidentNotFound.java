package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.NotFound;

/** No such card. */
class ResidentNotFound extends NotFound {

    ResidentNotFound(Object id) {
        super("resident", id);
    }
}

package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.NotFound;

/** No such incident or place of one, or not for the one who asks. */
class IncidentNotFound extends NotFound {

    IncidentNotFound(Object id) {
        super("incident", id);
    }
}

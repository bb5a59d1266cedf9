package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.NotFound;

/** No such session or series. */
class StandNotFound extends NotFound {

    StandNotFound(Object id) {
        super("stand", id);
    }
}

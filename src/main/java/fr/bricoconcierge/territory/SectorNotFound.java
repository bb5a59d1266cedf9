package fr.bricoconcierge.territory;

import fr.bricoconcierge.shared.NotFound;

/** No such sector. */
class SectorNotFound extends NotFound {

    SectorNotFound(Object id) {
        super("sector", id);
    }
}

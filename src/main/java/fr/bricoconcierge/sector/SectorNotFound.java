package fr.bricoconcierge.sector;

import fr.bricoconcierge.shared.NotFound;

/** No such sector. */
public class SectorNotFound extends NotFound {

    public SectorNotFound(Object id) {
        super("sector", id);
    }
}

package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.NotFound;

/** No such door or address. */
class DoorNotFound extends NotFound {

    DoorNotFound(Object id) {
        super("door", id);
    }
}

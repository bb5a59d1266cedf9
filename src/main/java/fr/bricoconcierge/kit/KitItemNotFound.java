package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.NotFound;

/** No such item in the catalogue. */
class KitItemNotFound extends NotFound {

    KitItemNotFound(KitItemId id) {
        super("kit item", id);
    }
}

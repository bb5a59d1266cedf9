package fr.bricoconcierge.addressfile;

import fr.bricoconcierge.shared.NotFound;

/** No such import. */
class AddressImportNotFound extends NotFound {

    AddressImportNotFound(Object id) {
        super("address import", id);
    }
}

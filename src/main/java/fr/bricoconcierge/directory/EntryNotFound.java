package fr.bricoconcierge.directory;

import fr.bricoconcierge.shared.NotFound;

/** No such entry in the address book. */
class EntryNotFound extends NotFound {

    EntryNotFound(EntryId id) {
        super("directory entry", id);
    }
}

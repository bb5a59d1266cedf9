package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.NotFound;

/** There is no such file, or not for that person. */
class ContactFileNotFound extends NotFound {

    ContactFileNotFound(ContactFileId id) {
        super("contact file", id);
    }
}

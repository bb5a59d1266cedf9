package fr.bricoconcierge.photo;

import fr.bricoconcierge.shared.NotFound;

/** No such photo, or not for the one who asks. */
class PhotoNotFound extends NotFound {

    PhotoNotFound(Object id) {
        super("photo", id);
    }
}

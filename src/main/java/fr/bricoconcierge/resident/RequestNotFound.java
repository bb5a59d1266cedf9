package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.NotFound;

/** No such request waits. */
class RequestNotFound extends NotFound {

    RequestNotFound(Object id) {
        super("request", id);
    }
}

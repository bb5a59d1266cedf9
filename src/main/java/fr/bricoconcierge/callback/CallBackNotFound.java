package fr.bricoconcierge.callback;

import fr.bricoconcierge.shared.NotFound;

/** No such request, or not for the one who asks. */
class CallBackNotFound extends NotFound {

    CallBackNotFound(Object id) {
        super("call-back", id);
    }
}

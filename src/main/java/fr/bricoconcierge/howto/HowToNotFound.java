package fr.bricoconcierge.howto;

import fr.bricoconcierge.shared.NotFound;

/** No such how-to sheet. */
class HowToNotFound extends NotFound {

    HowToNotFound(Object id) {
        super("how-to sheet", id);
    }
}

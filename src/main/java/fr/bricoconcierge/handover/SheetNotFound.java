package fr.bricoconcierge.handover;

import fr.bricoconcierge.shared.NotFound;

/** There is no such referral, or nothing of it may leave for whoever asks. */
class SheetNotFound extends NotFound {

    SheetNotFound(Object id) {
        super("referral", id);
    }
}

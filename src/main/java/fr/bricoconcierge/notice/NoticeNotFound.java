package fr.bricoconcierge.notice;

import fr.bricoconcierge.shared.NotFound;

/** No such batch or request, or not for the one who asks. */
class NoticeNotFound extends NotFound {

    NoticeNotFound(Object id) {
        super("notice", id);
    }
}

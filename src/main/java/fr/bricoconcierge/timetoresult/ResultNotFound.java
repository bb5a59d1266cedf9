package fr.bricoconcierge.timetoresult;

import fr.bricoconcierge.shared.NotFound;

/** There is no such group of referrals. */
class ResultNotFound extends NotFound {

    ResultNotFound(Object key) {
        super("group", key);
    }
}

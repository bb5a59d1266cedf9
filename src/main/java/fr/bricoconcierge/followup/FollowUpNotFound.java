package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.NotFound;

/** No such follow-up visit, or nothing left to follow up. */
class FollowUpNotFound extends NotFound {

    FollowUpNotFound(Object id) {
        super("follow-up visit", id);
    }
}

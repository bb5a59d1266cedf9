package fr.bricoconcierge.feedback;

import fr.bricoconcierge.shared.NotFound;

/** Nobody said that, or it was forgotten since. */
class FeedbackNotFound extends NotFound {

    FeedbackNotFound(Object id) {
        super("feedback", id);
    }
}

package fr.bricoconcierge.job;

import fr.bricoconcierge.shared.NotFound;

/** No such work, or none that this person started. */
class JobNotFound extends NotFound {

    JobNotFound(Object id) {
        super("job", id);
    }
}

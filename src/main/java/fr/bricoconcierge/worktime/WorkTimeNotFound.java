package fr.bricoconcierge.worktime;

import fr.bricoconcierge.shared.NotFound;

/** No such absence or person, or not to be seen by this one. */
class WorkTimeNotFound extends NotFound {

    WorkTimeNotFound(Object id) {
        super("absence", id);
    }
}

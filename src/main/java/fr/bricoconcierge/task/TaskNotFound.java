package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.NotFound;

/** No such task, or not for the one who asks. */
class TaskNotFound extends NotFound {

    TaskNotFound(Object id) {
        super("task", id);
    }
}

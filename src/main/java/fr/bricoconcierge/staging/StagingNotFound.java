package fr.bricoconcierge.staging;

import fr.bricoconcierge.shared.NotFound;

/** No such action or document. */
class StagingNotFound extends NotFound {

    StagingNotFound(Object name) {
        super("staging", name);
    }
}

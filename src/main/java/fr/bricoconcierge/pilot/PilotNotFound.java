package fr.bricoconcierge.pilot;

import fr.bricoconcierge.shared.NotFound;

/** No such target, stage or option. */
class PilotNotFound extends NotFound {

    PilotNotFound(Object name) {
        super("pilot", name);
    }
}

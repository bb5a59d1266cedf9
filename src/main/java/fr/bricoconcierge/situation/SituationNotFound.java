package fr.bricoconcierge.situation;

import fr.bricoconcierge.shared.NotFound;

/** No such situation. */
class SituationNotFound extends NotFound {

    SituationNotFound(SituationId id) {
        super("situation", id);
    }
}

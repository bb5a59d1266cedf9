package fr.bricoconcierge.weeknote;

import fr.bricoconcierge.shared.NotFound;

/** No week that can be written about. */
class WeekNotFound extends NotFound {

    WeekNotFound(Object monday) {
        super("week", monday);
    }
}

package fr.bricoconcierge.schedule;

import fr.bricoconcierge.shared.NotFound;

/** No market and no stand was ever in that commune. */
class CommuneNotFound extends NotFound {

    CommuneNotFound(String slug) {
        super("commune", slug);
    }
}

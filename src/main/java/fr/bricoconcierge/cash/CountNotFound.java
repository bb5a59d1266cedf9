package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.NotFound;
import java.util.UUID;

/** No such count. */
class CountNotFound extends NotFound {

    CountNotFound(UUID id) {
        super("cash count", id);
    }
}

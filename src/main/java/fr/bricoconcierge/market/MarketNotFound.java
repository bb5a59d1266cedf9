package fr.bricoconcierge.market;

import fr.bricoconcierge.shared.NotFound;

/** No such market, or no such closure of it. */
class MarketNotFound extends NotFound {

    MarketNotFound(Object id) {
        super("market", id);
    }
}

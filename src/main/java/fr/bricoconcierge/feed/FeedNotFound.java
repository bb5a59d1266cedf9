package fr.bricoconcierge.feed;

import fr.bricoconcierge.shared.NotFound;

/** No agenda is behind that address, or none any more. */
class FeedNotFound extends NotFound {

    FeedNotFound() {
        super("feed", "of that address");
    }
}

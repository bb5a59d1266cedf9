package fr.bricoconcierge.news;

import fr.bricoconcierge.shared.NotFound;

/** There is no such referral, or nobody to ask any more. */
class NewsNotFound extends NotFound {

    NewsNotFound(Object id) {
        super("referral", id);
    }
}

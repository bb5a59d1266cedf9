package fr.bricoconcierge.show;

import fr.bricoconcierge.shared.NotFound;

/** There is no such thing to show. */
class SheetNotFound extends NotFound {

    SheetNotFound(String slug) {
        super("sheet", slug);
    }
}

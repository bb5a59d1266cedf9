package fr.bricoconcierge.wording;

import fr.bricoconcierge.shared.NotFound;

/** No such text. */
class PrintedTextNotFound extends NotFound {

    PrintedTextNotFound(Object name) {
        super("printed text", name);
    }
}

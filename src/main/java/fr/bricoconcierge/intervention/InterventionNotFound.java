package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.NotFound;

/** No such visit, or no such part of it. */
public class InterventionNotFound extends NotFound {

    public InterventionNotFound(Object id) {
        super("intervention", id);
    }
}

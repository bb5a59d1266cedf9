package fr.bricoconcierge.organisation;

import fr.bricoconcierge.shared.NotFound;

/** There is no such organisation. */
class OrganisationNotFound extends NotFound {

    OrganisationNotFound(Object id) {
        super("organisation", id);
    }
}

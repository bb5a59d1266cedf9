package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.NotFound;

/** No such appointment, absence or advisor slot, or not this person's. */
class AppointmentNotFound extends NotFound {

    AppointmentNotFound(Object id) {
        super("appointment", id);
    }
}

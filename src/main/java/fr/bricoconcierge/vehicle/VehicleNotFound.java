package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.NotFound;

/** There is no such vehicle or reservation, or not for that person. */
class VehicleNotFound extends NotFound {

    VehicleNotFound(Object id) {
        super("vehicle", id);
    }
}

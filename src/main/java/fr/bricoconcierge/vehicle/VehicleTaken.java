package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.Refused;

/** Somebody else has the vehicle in that stretch of time. */
class VehicleTaken extends Refused {

    VehicleTaken() {
        super("startsAt", "Cet utilitaire est déjà réservé à ce moment.");
    }
}

package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourId;
import java.time.Instant;

/** The door that an address of a page names: {@code /tournees/{id}/portes/{door}}. */
record DoorOfTour(TourId id, DoorId door) {

    Attempt attempt(Instant now, AccountId by) {
        return Attempt.at(id, door, now, by);
    }

    /** Where the list comes back to it. */
    String inTheList() {
        return "/tournees/%s#porte-%s".formatted(id, door);
    }

    /** The same, within the parameters of another address. */
    String inTheListEncoded() {
        return inTheList().replace("#", "%23");
    }

    String undo(KnockId knock) {
        return "/tournees/%s/passages/%s/annulation".formatted(id, knock);
    }
}

package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourId;
import java.time.Instant;
import java.util.Map;

/**
 * « Personne » at several doors at once.
 *
 * @param doors in walking order, each with what is left there: {@link NoticeOffer#NEXT}, {@link NoticeOffer#NONE} or a
 *     code
 */
record Gesture(GestureId id, TourId tour, Map<DoorId, String> doors, Instant at, AccountId by) {

    Attempt attempt(DoorId door) {
        return Attempt.at(tour, door, at, by).within(id);
    }
}

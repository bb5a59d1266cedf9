package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One passage at one door, whatever comes of it.
 *
 * @param at on the tablet of whoever knocked
 * @param corrects the entry that this one replaces
 * @param gesture what took several doors at once, for one of them
 */
public record Attempt(
        TourId tour,
        DoorId door,
        Instant at,
        AccountId by,
        @Nullable KnockId corrects,
        @Nullable GestureId gesture) {

    public static Attempt at(TourId tour, DoorId door, Instant at, AccountId by) {
        return new Attempt(tour, door, at, by, null, null);
    }

    public Attempt correcting(@Nullable KnockId earlier) {
        return new Attempt(tour, door, at, by, earlier, gesture);
    }

    Attempt within(GestureId several) {
        return new Attempt(tour, door, at, by, corrects, several);
    }
}

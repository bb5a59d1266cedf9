package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.availability.AdvisorRange;
import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.availability.SlotPlace;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Slots that advisors offer, sooner than those of all other tests. */
final class Offers {

    private Offers() {}

    static AdvisorSlotId one(AdvisorSlots slots, CurrentAccount advisor, Instant now, SlotPlace kind, String place) {
        Instant start = now.truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(30));
        var range = new AdvisorRange(advisor.id(), start, start.plus(Duration.ofMinutes(45)), 45, kind, place);
        return slots.declare(UUID.randomUUID(), range);
    }
}

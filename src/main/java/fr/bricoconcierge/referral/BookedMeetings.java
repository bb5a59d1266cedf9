package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlots;
import fr.bricoconcierge.referral.ReferralMeetingCancelled.Why;
import fr.bricoconcierge.shared.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a booked meeting holds, let go when it takes place no more: the advisor's time, and what the resident was told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BookedMeetings {

    private final AdvisorSlots slots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BookedMeetings(AdvisorSlots slots, ApplicationEventPublisher events, Clock clock) {
        this.slots = slots;
        this.events = events;
        this.clock = clock;
    }

    /** The referral ends: a meeting to come takes place no more, one that is past stays as it is. */
    void cancel(Referral referral, AccountId by) {
        if (isToCome(referral)) {
            letGo(referral, Why.CLOSED, by);
        }
    }

    /**
     * Whatever it holds, before the referral forgets it: nobody reads the person's name on a slot of theirs any more.
     */
    void letGo(Referral referral, Why why, AccountId by) {
        var slot = referral.slot();
        if (isToCome(referral)) {
            Instant meeting = Objects.requireNonNull(referral.bookedMeeting());
            events.publishEvent(new ReferralMeetingCancelled(referral.id(), why, slot, meeting, by));
        }
        if (slot != null) {
            slots.release(slot);
            referral.letGoOfSlot();
        }
    }

    /** It is no longer booked, and the referral stands where it stood before; answers whether there was one to come. */
    boolean callOff(Referral referral, Why why, String reason, AccountId by) {
        if (!isToCome(referral)) {
            return false;
        }
        letGo(referral, why, by);
        referral.takeBack(reason, by, clock.instant());
        return true;
    }

    private boolean isToCome(Referral referral) {
        Instant meeting = referral.bookedMeeting();
        return meeting != null && meeting.isAfter(clock.instant());
    }
}

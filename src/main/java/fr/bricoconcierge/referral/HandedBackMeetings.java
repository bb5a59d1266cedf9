package fr.bricoconcierge.referral;

import fr.bricoconcierge.availability.AdvisorSlotId;
import fr.bricoconcierge.availability.SlotHandedBack;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An advisor cannot receive after all: the meeting is not booked any more, and whoever made the referral finds another. */
@Component
class HandedBackMeetings {

    private final JdbcClient database;
    private final Referrals referrals;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandedBackMeetings(
            JdbcClient database, Referrals referrals, Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.referrals = referrals;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SlotHandedBack event) {
        database.sql("select id as value from referral where slot_id = ? and state = 'BOOKED'")
                .param(event.slot().value())
                .query(ReferralId.class)
                .optional()
                .flatMap(referrals::findById)
                .ifPresent(referral -> {
                    tell(event, referral);
                    referral.takeBack("Le conseil ne peut plus recevoir à ce moment", event.by(), clock.instant());
                    referrals.saveAndFlush(referral);
                    tasks.open(again(event, referral));
                });
        letGo(event.slot());
    }

    private void tell(SlotHandedBack event, Referral referral) {
        Instant meeting = referral.bookedMeeting();
        if (meeting != null) {
            events.publishEvent(new ReferralMeetingCancelled(
                    referral.id(), ReferralMeetingCancelled.Why.HANDED_BACK, event.slot(), meeting, event.by()));
        }
    }

    /** Those that went on or were closed keep their day, not the slot: nothing may hold it once it is taken up. */
    private void letGo(AdvisorSlotId slot) {
        database.sql("update referral set slot_id = null, version = version + 1 where slot_id = ?")
                .param(slot.value())
                .update();
    }

    private NewTask again(SlotHandedBack event, Referral referral) {
        return new NewTask(
                TaskKind.HAND_MADE,
                "Retrouver un moment avec le conseil, qui ne peut plus recevoir à l’heure prévue",
                referral.referredBy(),
                clock.instant(),
                "/orientations/suivi/" + referral.id(),
                event.slot().value(),
                referral.household(),
                false,
                null);
    }
}

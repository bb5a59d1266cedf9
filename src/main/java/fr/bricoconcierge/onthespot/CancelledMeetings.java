package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.NewMessage;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.referral.ReferralMeetingCancelled;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A meeting takes place no more: whoever was written to about it is written to again, the same way; whoever was not, and
 * does not know of it by themselves, is called by the one who brought them.
 */
@Component
class CancelledMeetings {

    private final MeetingReading reading;
    private final MeetingWords words;
    private final MeetingCalendar calendar;
    private final Outbox outbox;
    private final Tasks tasks;
    private final Clock clock;

    CancelledMeetings(
            MeetingReading reading,
            MeetingWords words,
            MeetingCalendar calendar,
            Outbox outbox,
            Tasks tasks,
            Clock clock) {
        this.reading = reading;
        this.words = words;
        this.calendar = calendar;
        this.outbox = outbox;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The referral still reads as it was: it changes after this. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ReferralMeetingCancelled event) {
        Meeting meeting = reading.get(event.referral());
        outbox.drop(event.referral().value(), List.of(MessagePurpose.MEETING_CONFIRMATION));
        Set<MessageChannel> told = reading.told(event.referral(), event.meetingAt());
        boolean written =
                told.contains(MessageChannel.EMAIL) && write(MessageChannel.EMAIL, meeting.email(), meeting, event);
        written |= told.contains(MessageChannel.SMS) && write(MessageChannel.SMS, meeting.phone(), meeting, event);
        if (!written && event.why() == ReferralMeetingCancelled.Why.HANDED_ON) {
            call(meeting);
        }
    }

    private boolean write(
            MessageChannel channel, @Nullable String address, Meeting meeting, ReferralMeetingCancelled event) {
        if (address == null || !outbox.reaches(channel)) {
            return false;
        }
        outbox.add(new NewMessage(
                MessagePurpose.MEETING_CANCELLED,
                "meeting-cancelled:%s:%s:%s".formatted(event.referral(), event.meetingAt(), channel),
                new NewMessage.Addressee(channel, address, meeting.resident(), meeting.household()),
                new NewMessage.Cause(event.referral().value(), "/orientations/suivi/" + event.referral()),
                words.cancelled(channel, meeting),
                null,
                channel == MessageChannel.EMAIL ? calendar.cancelled(meeting, event.meetingAt()) : null,
                event.meetingAt()));
        return true;
    }

    private void call(Meeting meeting) {
        tasks.open(new NewTask(
                TaskKind.HAND_MADE,
                "Prévenir que le rendez-vous conseil n’a plus lieu, l’orientation est transmise à un autre organisme",
                reading.referrer(meeting.referral()),
                clock.instant(),
                "/orientations/suivi/" + meeting.referral(),
                Uuids.next(),
                meeting.household(),
                false,
                null));
    }
}

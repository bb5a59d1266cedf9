package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.message.MessageChannel;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.NewMessage;
import fr.bricoconcierge.message.Outbox;
import fr.bricoconcierge.papers.AskedPaper;
import fr.bricoconcierge.papers.ReferralPapers;
import fr.bricoconcierge.referral.ReferralId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to somebody about the meeting they were booked, in every way they agreed to; nothing where nothing is booked. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class MeetingLetters {

    private final MeetingReading reading;
    private final ReferralPapers papers;
    private final MeetingWords words;
    private final MeetingCalendar calendar;
    private final Outbox outbox;

    MeetingLetters(
            MeetingReading reading,
            ReferralPapers papers,
            MeetingWords words,
            MeetingCalendar calendar,
            Outbox outbox) {
        this.reading = reading;
        this.papers = papers;
        this.words = words;
        this.calendar = calendar;
        this.outbox = outbox;
    }

    /** The same meeting is written about once. */
    void write(ReferralId referral) {
        Meeting meeting = reading.get(referral);
        Instant startsAt = meeting.startsAt();
        if (startsAt == null) {
            return;
        }
        List<AskedPaper> asked = papers.of(referral);
        write(MessageChannel.EMAIL, meeting.email(), meeting, startsAt, asked);
        write(MessageChannel.SMS, meeting.phone(), meeting, startsAt, asked);
    }

    private void write(
            MessageChannel channel,
            @Nullable String address,
            Meeting meeting,
            Instant startsAt,
            List<AskedPaper> asked) {
        if (address == null || !outbox.reaches(channel)) {
            return;
        }
        outbox.add(new NewMessage(
                MessagePurpose.MEETING_CONFIRMATION,
                "meeting:%s:%s:%s".formatted(meeting.referral(), startsAt, channel),
                new NewMessage.Addressee(channel, address, meeting.resident(), meeting.household()),
                new NewMessage.Cause(meeting.referral().value(), "/orientations/suivi/" + meeting.referral()),
                words.of(channel, meeting, asked),
                null,
                channel == MessageChannel.EMAIL ? calendar.of(meeting, startsAt) : null,
                startsAt));
    }
}

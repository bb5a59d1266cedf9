package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people of their appointments two days before, at an hour when one may write to them. */
@Service
@Transactional
class Reminders {

    static final int DAYS_BEFORE = 2;

    private static final int FROM_HOUR = 9;
    private static final int TO_HOUR = 20;
    private static final Duration JUST_CONFIRMED = Duration.ofHours(12);

    private final ThreadReading reading;
    private final AppointmentLetters letters;
    private final Clock clock;

    Reminders(ThreadReading reading, AppointmentLetters letters, Clock clock) {
        this.reading = reading;
        this.letters = letters;
        this.clock = clock;
    }

    void write() {
        write(clock.instant());
    }

    void write(Instant now) {
        int hour = now.atZone(Moment.PARIS).getHour();
        if (hour < FROM_HOUR || hour >= TO_HOUR) {
            return;
        }
        LocalDate last = Moment.dateOf(now).plusDays(DAYS_BEFORE);
        Instant until = last.plusDays(1).atStartOfDay(Moment.PARIS).toInstant();
        reading.toRemind(now, until, now.minus(JUST_CONFIRMED))
                .forEach(id -> letters.write(MessagePurpose.APPOINTMENT_REMINDER, id));
    }
}

package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.message.DeliveryFailed;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A confirmation that did not arrive is a call for whoever booked the meeting, as long as it is ahead. */
@Component
class FailedMeetingLetters {

    private final Tasks tasks;
    private final JdbcClient database;
    private final Clock clock;

    FailedMeetingLetters(Tasks tasks, JdbcClient database, Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void on(DeliveryFailed event) {
        if (event.purpose() == MessagePurpose.MEETING_CONFIRMATION) {
            Instant now = clock.instant();
            database.sql("select referred_by as value from referral where id = ? and meeting_at > ?")
                    .params(event.cause(), now.atOffset(ZoneOffset.UTC))
                    .query(AccountId.class)
                    .optional()
                    .ifPresent(by -> tasks.open(call(event, by, now, event.household())));
        }
    }

    private static NewTask call(DeliveryFailed event, AccountId by, Instant now, @Nullable HouseholdId household) {
        return new NewTask(
                TaskKind.MESSAGE_FAILED,
                "Appeler\u00a0: la confirmation du rendez-vous conseil n’est pas arrivée",
                by,
                now,
                "/orientations/suivi/" + event.cause(),
                event.cause(),
                household,
                false,
                null);
    }
}

package fr.bricoconcierge.onthespot;

import fr.bricoconcierge.message.DeliveryFailed;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A confirmation that did not arrive is a call for whoever booked the meeting, as long as it is ahead; so is a cancellation. */
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
        switch (event.purpose()) {
            case MEETING_CONFIRMATION ->
                call(
                        event,
                        " and meeting_at > :now",
                        "Appeler\u00a0: la confirmation du rendez-vous conseil n’est pas arrivée");
            case MEETING_CANCELLED ->
                call(event, "", "Appeler\u00a0: l’annulation du rendez-vous conseil n’est pas arrivée");
            default -> {
                // somebody else's letter
            }
        }
    }

    private void call(DeliveryFailed event, String still, String title) {
        Instant now = clock.instant();
        database.sql("select referred_by as value from referral where id = :id" + still)
                .param("id", event.cause())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(AccountId.class)
                .optional()
                .ifPresent(by -> tasks.open(new NewTask(
                        TaskKind.MESSAGE_FAILED,
                        title,
                        by,
                        now,
                        "/orientations/suivi/" + event.cause(),
                        event.cause(),
                        event.household(),
                        false,
                        null)));
    }
}

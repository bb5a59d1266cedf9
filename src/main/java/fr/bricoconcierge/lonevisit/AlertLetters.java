package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.message.NewMessage;
import fr.bricoconcierge.message.NewMessage.Addressee;
import fr.bricoconcierge.message.NewMessage.Cause;
import fr.bricoconcierge.message.Outbox;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes alerts down to be sent, by every way that is open to the person whose turn it is. */
@Component
class AlertLetters {

    private final AlertContacts contacts;
    private final AlertWords words;
    private final Outbox outbox;
    private final Team team;

    AlertLetters(AlertContacts contacts, AlertWords words, Outbox outbox, Team team) {
        this.contacts = contacts;
        this.words = words;
        this.outbox = outbox;
        this.team = team;
    }

    /** The deputy's turn is the second; all others are the duty person's, or the deputy's when nothing reaches that one. */
    void alert(LoneVisit visit, Instant now) {
        List<AlertContact> all = contacts.reachable();
        if (all.isEmpty()) {
            return;
        }
        AlertContact turn = all.get(visit.alerts() == 2 ? all.size() - 1 : 0);
        String name = team.find(visit.account()).map(Team.Member::name).orElseThrow();
        for (Addressee to : turn.addressees()) {
            String once =
                    "lone-visit:%s:%s:%d:%s".formatted(visit.id(), visit.alertedAt(), visit.alerts(), to.channel());
            var text = words.alert(to.channel(), visit, name, now);
            outbox.add(new NewMessage(
                    MessagePurpose.LONE_VISIT_ALERT, once, to, cause(visit), text, words.page(), null, null));
        }
    }

    /** What waits is not sent any more. */
    void stop(LoneVisit visit) {
        outbox.drop(visit.id().value(), List.of(MessagePurpose.LONE_VISIT_ALERT));
    }

    /** Those who were alerted hear that all is well. */
    void over(LoneVisit visit, Instant now) {
        stop(visit);
        String name = team.find(visit.account()).map(Team.Member::name).orElseThrow();
        contacts.reachable().stream()
                .limit(visit.alerts())
                .flatMap(contact -> contact.addressees().stream())
                .forEach(to -> outbox.add(new NewMessage(
                        MessagePurpose.LONE_VISIT_ALERT,
                        "lone-visit-over:%s:%s:%s:%s"
                                .formatted(
                                        visit.id(),
                                        visit.alertedAt(),
                                        to.channel(),
                                        to.address().hashCode()),
                        to,
                        cause(visit),
                        words.over(to.channel(), name, now),
                        null,
                        null,
                        null)));
    }

    private static Cause cause(LoneVisit visit) {
        return new Cause(visit.id().value(), "/veille");
    }
}

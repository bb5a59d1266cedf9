package fr.bricoconcierge.partnerlink;

import fr.bricoconcierge.message.DeliveryFailed;
import fr.bricoconcierge.message.MessagePurpose;
import fr.bricoconcierge.referral.ReferralAssigned;
import fr.bricoconcierge.referral.ReferralEntrusted;
import fr.bricoconcierge.task.NewTask;
import fr.bricoconcierge.task.TaskKind;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells an organisation of what is entrusted to it, and the coordinator when that does not arrive. */
@Component
class EntrustedReferrals {

    private static final Set<MessagePurpose> OURS = EnumSet.of(
            MessagePurpose.REFERRAL_NOTICE,
            MessagePurpose.REFERRAL_LINK,
            MessagePurpose.REFERRAL_REMINDER,
            MessagePurpose.REFERRAL_LINK_REMINDER);

    private final ReferralLetters letters;
    private final AnswerLinks links;
    private final Tasks tasks;
    private final Clock clock;

    EntrustedReferrals(ReferralLetters letters, AnswerLinks links, Tasks tasks, Clock clock) {
        this.letters = letters;
        this.links = links;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Whoever had it before has it no more, even where nobody can be told. */
    @EventListener
    void on(ReferralEntrusted event) {
        links.revoke(event.referral());
        letters.drop(event.referral());
        letters.write(TellingKind.TOLD, event.referral());
    }

    /** Whoever took it upon themselves knows. */
    @EventListener
    void on(ReferralAssigned event) {
        if (!event.advisor().equals(event.by())) {
            letters.writeTo(event.advisor(), event.referral());
        }
    }

    /** Nobody was told after all: whoever coordinates calls. */
    @EventListener
    void on(DeliveryFailed event) {
        if (OURS.contains(event.purpose())) {
            tasks.open(new NewTask(
                    TaskKind.MESSAGE_FAILED,
                    "Appeler l’organisme\u00a0: un courriel n’est pas arrivé",
                    null,
                    clock.instant(),
                    "/orientations/suivi/" + event.cause(),
                    event.cause(),
                    null,
                    false,
                    null));
        }
    }
}

package fr.bricoconcierge.referral;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.NextStepSource;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a referral still has before it, on the card of its household. */
@Component
class ReferralNextStep implements NextStepSource {

    private final Clock clock;

    ReferralNextStep(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String view() {
        return "referral_next_step";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String title = switch (ReferralState.valueOf(fact.kind())) {
            case BOOKED ->
                "Rendez-vous conseil, " + Moment.at(fact.at(), clock.instant()).text();
            case ABSENT -> "Le conseil propose un nouveau rendez-vous";
            default -> "Le conseil prend contact";
        };
        return new HistoryLine("handshake", title, fact.detail(), "/orientations/suivi/" + fact.subjectId());
    }
}

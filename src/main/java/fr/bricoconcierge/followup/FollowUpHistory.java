package fr.bricoconcierge.followup;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import org.springframework.stereotype.Component;

/** Follow-up visits in the history of a household. */
@Component
class FollowUpHistory implements HistorySource {

    @Override
    public String view() {
        return "followup_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String title = FollowUpCause.valueOf(fact.kind()).label();
        String detail = fact.detail() == null
                ? "En cours"
                : "Personne " + FollowUpOutcome.valueOf(fact.detail()).label().toLowerCase(java.util.Locale.FRANCE);
        return new HistoryLine("handshake", title, detail, "/visites-de-suivi/" + fact.subjectId());
    }
}

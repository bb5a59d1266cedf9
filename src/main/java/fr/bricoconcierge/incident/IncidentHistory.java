package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import org.springframework.stereotype.Component;

/** That something went wrong in a home, in its history: no more, for not everybody may read the register. */
@Component
class IncidentHistory implements HistorySource {

    @Override
    public String view() {
        return "incident_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        return new HistoryLine(
                "alert", "Incident", IncidentKind.valueOf(fact.kind()).label(), null);
    }
}

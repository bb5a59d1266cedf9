package fr.bricoconcierge.callback;

import fr.bricoconcierge.resident.CallOutcome;
import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import org.springframework.stereotype.Component;

/** What a request adds to the history of the household whose it became. */
@Component
class CallBackHistory implements HistorySource {

    @Override
    public String view() {
        return "call_back_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        return fact.kind().equals("CALL")
                ? new HistoryLine(
                        "phone",
                        "Appel",
                        fact.detail() == null
                                ? null
                                : CallOutcome.valueOf(fact.detail()).label(),
                        null)
                : new HistoryLine("message", "Demande à être rappelé", "Par la page publique", null);
    }
}

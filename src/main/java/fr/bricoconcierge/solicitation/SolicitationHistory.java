package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import org.springframework.stereotype.Component;

/** Where one went past the charter, and why. */
@Component
class SolicitationHistory implements HistorySource {

    @Override
    public String view() {
        return "solicitation_history";
    }

    /** The detail is which one it was, the limit, and the reason. */
    @Override
    public HistoryLine describe(HistoryFact fact) {
        String[] told = fact.detail() == null
                ? new String[] {"", "", ""}
                : fact.detail().split("\\|", 3);
        Counter counter = Counter.valueOf(fact.kind());
        return new HistoryLine(
                "scale",
                "Au-delà de la charte\u00a0: %s sur %s".formatted(counter.count(Integer.parseInt(told[0])), told[1]),
                told[2],
                null);
    }
}

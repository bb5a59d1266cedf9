package fr.bricoconcierge.merge;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import org.springframework.stereotype.Component;

/** That two cards became one, in the history of their household. */
@Component
class MergeHistory implements HistorySource {

    @Override
    public String view() {
        return "card_merge_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        return new HistoryLine("people", "Fiches réunies", null, "/habitants/reunions/" + fact.subjectId());
    }
}

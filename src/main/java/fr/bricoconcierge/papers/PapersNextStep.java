package fr.bricoconcierge.papers;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.NextStepSource;
import org.springframework.stereotype.Component;

/** Papers still to find before a meeting, on the card of the household. */
@Component
class PapersNextStep implements NextStepSource {

    @Override
    public String view() {
        return "papers_next_step";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String title = "1".equals(fact.detail())
                ? "Un papier à trouver pour le conseil"
                : fact.detail() + "\u00a0papiers à trouver pour le conseil";
        return new HistoryLine("file", title, null, "/orientations/suivi/" + fact.subjectId() + "/papiers");
    }
}

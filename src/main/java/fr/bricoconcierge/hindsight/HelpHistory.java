package fr.bricoconcierge.hindsight;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import org.springframework.stereotype.Component;

/** What a household said of the addresses it was given. */
@Component
class HelpHistory implements HistorySource {

    @Override
    public String view() {
        return "hindsight_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String title = switch (Help.valueOf(fact.kind())) {
            case YES -> "Une adresse remise a aidé";
            case NO -> "Une adresse remise n’a pas aidé";
            case NOT_YET -> "Une adresse remise n’a pas encore aidé";
        };
        return new HistoryLine("book", title, fact.detail(), "/interventions/" + fact.subjectId());
    }
}

package fr.bricoconcierge.news;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a household said became of its referral. */
@Component
class NewsHistory implements HistorySource {

    @Override
    public String view() {
        return "referral_news_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String said = Became.valueOf(fact.kind()).label().toLowerCase(Locale.FRANCE);
        return new HistoryLine(
                "phone", "Nouvelles d’Amelio\u00a0: " + said, fact.detail(), "/orientations/suivi/" + fact.subjectId());
    }
}

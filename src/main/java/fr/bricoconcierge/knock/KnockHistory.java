package fr.bricoconcierge.knock;

import fr.bricoconcierge.notice.NoticeCode;
import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The knocks at a household’s door. */
@Component
class KnockHistory implements HistorySource {

    @Override
    public String view() {
        return "tour_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        KnockOutcome outcome = KnockOutcome.valueOf(fact.kind());
        String notice = fact.detail() == null ? null : "Avis " + new NoticeCode(fact.detail()).shown();
        return new HistoryLine(
                outcome.icon(),
                "Tournée\u00a0: " + outcome.said().toLowerCase(Locale.FRANCE),
                notice,
                "/tournees/" + fact.subjectId());
    }
}

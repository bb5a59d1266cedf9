package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was bought for a household, in its history. */
@Component
class FundHistory implements HistorySource {

    @Override
    public String view() {
        return "fund_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String href = "/fonds/achats/" + fact.subjectId();
        if (fact.kind().equals("PAID")) {
            return new HistoryLine("receipt", "Achat payé avec le fonds d’avance", null, href);
        }
        String state =
                PurchaseState.valueOf(String.valueOf(fact.detail())).label().toLowerCase(Locale.FRANCE);
        return new HistoryLine("euro", "Achat demandé au fonds d’avance", "Aujourd’hui\u00a0: " + state, href);
    }
}

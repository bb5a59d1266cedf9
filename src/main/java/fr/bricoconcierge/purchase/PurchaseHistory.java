package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What was bought for a household, in its history. */
@Component
class PurchaseHistory implements HistorySource {

    @Override
    public String view() {
        return "fund_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String[] told = String.valueOf(fact.detail()).split(",");
        String amount = new Money(new BigDecimal(told[1])).toString();
        String href = "/fonds/achats/" + fact.subjectId();
        if (fact.kind().equals("PAID")) {
            return new HistoryLine("receipt", "Achat payé avec le fonds d’avance", amount, href);
        }
        String state = PurchaseState.valueOf(told[0]).label().toLowerCase(Locale.FRANCE);
        return new HistoryLine(
                "euro", "Achat demandé au fonds d’avance", amount + ". Aujourd’hui\u00a0: " + state, href);
    }
}

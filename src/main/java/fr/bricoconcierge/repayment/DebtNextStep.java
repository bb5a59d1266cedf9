package fr.bricoconcierge.repayment;

import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.NextStepSource;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** What a household still owes, on its card. */
@Component
class DebtNextStep implements NextStepSource {

    @Override
    public String view() {
        return "repayment_next_step";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        var due = new Money(new BigDecimal(String.valueOf(fact.detail())));
        return new HistoryLine(
                "euro", due + " à rembourser au fonds", null, "/fonds/remboursements/foyers/" + fact.subjectId());
    }
}

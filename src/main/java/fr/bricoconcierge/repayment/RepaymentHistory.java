package fr.bricoconcierge.repayment;

import fr.bricoconcierge.fund.FundEntryKind;
import fr.bricoconcierge.shared.HistoryFact;
import fr.bricoconcierge.shared.HistoryLine;
import fr.bricoconcierge.shared.HistorySource;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** What a household repaid, or was let off, in its history. */
@Component
class RepaymentHistory implements HistorySource {

    @Override
    public String view() {
        return "repayment_history";
    }

    @Override
    public HistoryLine describe(HistoryFact fact) {
        String amount = new Money(new BigDecimal(String.valueOf(fact.detail()))).toString();
        String title = FundEntryKind.valueOf(fact.kind()).label();
        return new HistoryLine("euro", title, amount, "/fonds/remboursements/foyers/" + fact.subjectId());
    }
}

package fr.bricoconcierge.repayment;

import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;

/** What a household owes, or owed, for one purchase. */
record DebtRow(
        PurchaseId purchaseId,
        long number,
        HouseholdId householdId,
        Instant since,
        BigDecimal due,
        BigDecimal lent,
        BigDecimal repaid,
        BigDecimal claimed,
        BigDecimal letGo) {

    public String reference() {
        return "A-" + number;
    }

    public Money dueMoney() {
        return new Money(due);
    }

    public boolean isDue() {
        return due.signum() > 0;
    }

    public Moment moment() {
        return Moment.at(since);
    }

    /** « 20,00 € avancés, 5,00 € remboursés ». */
    public String told() {
        var words = new StringBuilder(new Money(lent).toString()).append(" avancés");
        add(words, repaid, " remboursés");
        add(words, claimed, " en titre à émettre");
        add(words, letGo, " remis");
        return words.toString();
    }

    private static void add(StringBuilder words, BigDecimal amount, String what) {
        if (amount.signum() != 0) {
            words.append(", ").append(new Money(amount)).append(what);
        }
    }
}

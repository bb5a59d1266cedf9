package fr.bricoconcierge.repayment;

import fr.bricoconcierge.purchase.PurchaseId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.HouseholdNames;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.NotFound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What households owe the fund. */
@Service
@Transactional(readOnly = true)
public class DebtReading {

    private static final String DEBTS =
            "select purchase_id, number, household_id, since, due, lent, repaid, claimed, let_go from repayment_debt ";

    private final JdbcClient database;
    private final HouseholdNames names;

    DebtReading(JdbcClient database, HouseholdNames names) {
        this.database = database;
        this.names = names;
    }

    /** What all households owe together. */
    public Money owed() {
        return new Money(database.sql("select coalesce(sum(due), 0) from repayment_debt where due > 0")
                .query(BigDecimal.class)
                .single());
    }

    /** Households that owe something, the longest first. */
    List<DebtorRow> debtors() {
        List<DebtRow> debts = database.sql(DEBTS + "where due > 0 order by since, purchase_id limit 200")
                .query(DebtRow.class)
                .list();
        Set<HouseholdId> households = debts.stream().map(DebtRow::householdId).collect(Collectors.toSet());
        Map<HouseholdId, String> known = names.of(households);
        return debts.stream()
                .map(debt -> new DebtorRow(known.getOrDefault(debt.householdId(), DebtorRow.FORGOTTEN), debt))
                .toList();
    }

    List<DebtRow> of(HouseholdId household) {
        return database.sql(DEBTS + "where household_id = ? order by since, purchase_id limit 50")
                .param(household.value())
                .query(DebtRow.class)
                .list();
    }

    String nameOf(HouseholdId household) {
        return names.of(List.of(household)).getOrDefault(household, DebtorRow.FORGOTTEN);
    }

    DebtRow getDebt(PurchaseId purchase) {
        return database.sql(DEBTS + "where purchase_id = ?")
                .param(purchase.value())
                .query(DebtRow.class)
                .optional()
                .orElseThrow(() -> new DebtNotFound(purchase));
    }

    /** A debt beside who owes it. */
    record DebtorRow(String household, DebtRow debt) {

        static final String FORGOTTEN = "Foyer effacé";
    }

    static final class DebtNotFound extends NotFound {

        DebtNotFound(Object of) {
            super("debt", of);
        }
    }
}

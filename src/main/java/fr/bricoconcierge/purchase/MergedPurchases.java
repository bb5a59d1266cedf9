package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentMovedOut;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Purchases and debts are those of the household it turns out to be; the ledger names purchases alone and stays as it is. */
@Component
class MergedPurchases implements PeopleRecords {

    private final JdbcClient database;

    MergedPurchases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("achat", "achats", "select count(*) from purchase where household_id = :household"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update purchase set household_id = ?, version = version + 1 where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    /** What is still to be paid back goes with whoever leaves, when that was said. */
    @EventListener
    void on(ResidentMovedOut event) {
        if (event.withDebts()) {
            database.sql("""
                            update purchase set household_id = ?, version = version + 1
                            where household_id = ? and repaid_by_resident and state not in ('REFUSED', 'DROPPED')
                              and amount > coalesce((select sum(e.amount) from fund_entry e
                                                     where e.purchase_id = purchase.id
                                                       and e.kind in ('REPAYMENT', 'WRITE_OFF')), 0)
                            """).params(event.to().value(), event.from().value()).update();
        }
    }
}

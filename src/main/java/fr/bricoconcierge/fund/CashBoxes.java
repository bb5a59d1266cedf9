package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each person carries by the ledger, in euros; nobody pays out of a box more than it holds, and the database holds to it. */
@Component
public class CashBoxes {

    private final JdbcClient database;

    CashBoxes(JdbcClient database) {
        this.database = database;
    }

    /** What the ledger says that this person carries. */
    public Money of(AccountId holder) {
        return new Money(database.sql("select coalesce(sum(amount), 0) from fund_entry where holder_id = ?")
                .param(holder.value())
                .query(BigDecimal.class)
                .single());
    }

    /** Refuses, beside {@code field}, to take {@code cash} out of a box that holds less; {@code instead} says what to do. */
    public void mustHold(AccountId holder, Money cash, String field, String instead) {
        Money there = of(holder);
        if (cash.isMoreThan(there)) {
            throw new Refused(
                    field, "Selon le registre, cette caisse ne contient que %s. %s".formatted(there, instead));
        }
    }
}

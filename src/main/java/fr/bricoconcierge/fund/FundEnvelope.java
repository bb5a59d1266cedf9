package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one envelope. Each verb is a single conditional update, so that whoever buys at the same moment, on whichever
 * server, waits for the row and is judged by what is left then (F2). Read first, then write, would overspend.
 */
@Component
public class FundEnvelope {

    private final JdbcClient database;

    FundEnvelope(JdbcClient database) {
        this.database = database;
    }

    public Balance balance() {
        return database.sql("select granted, reserved, spent, other from fund_envelope")
                .query((row, i) -> new Balance(
                        row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3), row.getBigDecimal(4)))
                .single();
    }

    /** Makes other buyers wait until this transaction ends. */
    public void hold() {
        database.sql("select id from fund_envelope for update")
                .query(Integer.class)
                .single();
    }

    void grant(Money amount) {
        database.sql("update fund_envelope set granted = granted + ?")
                .param(amount.euros())
                .update();
    }

    /** Promises that amount; false when less is left. */
    public boolean reserve(Money amount) {
        return database.sql(
                                "update fund_envelope set reserved = reserved + ? where granted + other - spent - reserved >= ?")
                        .params(amount.euros(), amount.euros())
                        .update()
                == 1;
    }

    public void release(Money reserved) {
        database.sql("update fund_envelope set reserved = reserved - ?")
                .param(reserved.euros())
                .update();
    }

    /** Spends {@code actual} of what had been promised; false when it is more than that and more than is left. */
    public boolean spend(Money reserved, Money actual) {
        Money more = actual.minus(reserved);
        return database.sql("update fund_envelope set reserved = reserved - ?, spent = spent + ?"
                                + " where granted + other - spent - reserved >= ?")
                        .params(reserved.euros(), actual.euros(), more.euros())
                        .update()
                == 1;
    }

    /** Feels an entry of that kind, or a correction of one; false when it takes more than is left. */
    boolean move(FundEntryKind about, Money amount) {
        String column = switch (about) {
            case ALLOTMENT -> "granted = granted + :amount";
            case PURCHASE -> "spent = spent - :amount";
            default -> "other = other + :amount";
        };
        return database.sql("update fund_envelope set " + column
                                + " where :amount >= 0 or granted + other - spent - reserved + :amount >= 0")
                        .param("amount", amount.euros())
                        .update()
                == 1;
    }
}

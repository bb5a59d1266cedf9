package fr.bricoconcierge.cash;

import fr.bricoconcierge.fund.CashBoxes;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person carries, and what they counted. */
@Service
@Transactional(readOnly = true)
public class CashReading {

    private static final String COUNTS = """
            select c.id, c.counted_at, a.display_name as holder, c.holder_id, c.expected, c.counted, c.pieces, c.explanation,
                   c.state, c.answer_note, b.display_name as answerer
            from cash_count c
            join account a on a.id = c.holder_id
            left join account b on b.id = c.answered_by
            """;

    private final JdbcClient database;
    private final CashBoxes boxes;

    CashReading(JdbcClient database, CashBoxes boxes) {
        this.database = database;
        this.boxes = boxes;
    }

    /** Everybody who may carry cash, or still does, whoever carries most first. */
    public List<CashRow> everybody() {
        return database.sql("""
                        select a.id, a.display_name as name, coalesce(e.cash, 0) as cash, l.counted_at as counted_at
                        from account a
                        left join (select holder_id, sum(amount) as cash from fund_entry
                                   where holder_id is not null group by holder_id) e on e.holder_id = a.id
                        left join lateral (select counted_at from cash_count c where c.holder_id = a.id
                                           order by counted_at desc limit 1) l on true
                        where a.role <> 'ADVISOR' and (a.disabled_at is null or e.cash <> 0)
                        order by coalesce(e.cash, 0) desc, a.display_name, a.id
                        """).query(CashRow.class).list();
    }

    /** What the ledger says that this person carries. */
    public Money of(AccountId holder) {
        return boxes.of(holder);
    }

    /** What is in nobody's box: at the régie's safe or on its account. */
    public Money atTheRegie() {
        return new Money(database.sql("""
                        select granted + other - spent
                               - (select coalesce(sum(amount), 0) from fund_entry where holder_id is not null)
                        from fund_envelope
                        """).query(BigDecimal.class).single());
    }

    public List<CountRow> waitingCounts() {
        return database.sql(COUNTS + "where c.state = 'WAITING' order by c.counted_at, c.id limit 50")
                .query(CountRow.class)
                .list();
    }

    List<CountRow> counts(AccountId holder) {
        return database.sql(COUNTS + "where c.holder_id = ? order by c.counted_at desc, c.id limit 10")
                .param(holder.value())
                .query(CountRow.class)
                .list();
    }

    CountRow getCount(UUID id) {
        return database.sql(COUNTS + "where c.id = ?")
                .param(id)
                .query(CountRow.class)
                .optional()
                .orElseThrow(() -> new CountNotFound(id));
    }
}

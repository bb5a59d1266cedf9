package fr.bricoconcierge.fund;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of the fund. */
@Service
@Transactional(readOnly = true)
public class FundReading {

    private final FundEnvelope envelope;
    private final JdbcClient database;

    FundReading(FundEnvelope envelope, JdbcClient database) {
        this.envelope = envelope;
        this.database = database;
    }

    public Balance balance() {
        return envelope.balance();
    }

    public int entryCount() {
        return database.sql("select count(*) from fund_entry")
                .query(Integer.class)
                .single();
    }

    public List<FundEntryRow> entries() {
        return database.sql("""
                        select e.id, e.number, e.kind, e.amount, e.text, e.purchase_id, e.reference, e.decision, e.decided_on,
                               c.number as corrects, h.display_name as holder, e.at, a.display_name as author
                        from fund_entry e
                        join account a on a.id = e.by_id
                        left join account h on h.id = e.holder_id
                        left join fund_entry c on c.id = e.corrects_id
                        order by e.number desc
                        limit 30
                        """).query(FundEntryRow.class).list();
    }
}

package fr.bricoconcierge.fund;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of the fund. */
@Service
@Transactional(readOnly = true)
public class FundReading {

    public static final int PAGE = 30;

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

    /** The latest first, {@link #PAGE} a page. */
    public List<FundEntryRow> entries(int page) {
        return database.sql("""
                        select e.id, e.number, e.kind, e.amount, e.moves_envelope, e.text, e.purchase_id, e.reference, e.decision, e.decided_on,
                               c.number as corrects, h.display_name as holder, e.at, a.display_name as author
                        from fund_entry e
                        join account a on a.id = e.by_id
                        left join account h on h.id = e.holder_id
                        left join fund_entry c on c.id = e.corrects_id
                        order by e.number desc
                        limit :most offset :skipped
                        """)
                .param("most", PAGE)
                .param("skipped", (page - 1) * PAGE)
                .query(FundEntryRow.class)
                .list();
    }
}

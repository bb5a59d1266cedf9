package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of the fund. */
@Service
@Transactional(readOnly = true)
public class FundReading {

    private static final String PURCHASES = """
            select p.id, p.number, p.asked_at, p.amount, p.shop, p.state, a.display_name as buyer,
                   p.receipt_id is not null as has_receipt, p.receipt_due
            from purchase p
            join account a on a.id = p.asked_by
            """;

    private final FundEnvelope envelope;
    private final JdbcClient database;

    FundReading(FundEnvelope envelope, JdbcClient database) {
        this.envelope = envelope;
        this.database = database;
    }

    public Balance balance() {
        return envelope.balance();
    }

    /** What was bought for one visit, refused and given up included, in the order it was asked for. */
    public List<PurchaseRow> purchasesFor(InterventionId intervention) {
        return database.sql(PURCHASES + "where p.intervention_id = ? order by p.asked_at, p.id limit 50")
                .param(intervention.value())
                .query(PurchaseRow.class)
                .list();
    }

    /** What the coordinator has to answer, the longest waiting first. */
    List<PurchaseRow> waiting() {
        return database.sql(PURCHASES + "where p.state in ('ASKED', 'CLAIMED') order by p.asked_at, p.id limit 50")
                .query(PurchaseRow.class)
                .list();
    }

    List<PurchaseRow> latest() {
        return database.sql(
                        PURCHASES + "where p.state not in ('ASKED', 'CLAIMED') order by p.asked_at desc, p.id limit 20")
                .query(PurchaseRow.class)
                .list();
    }

    /** What that person asked for: what still needs them first. */
    List<PurchaseRow> of(AccountId buyer) {
        return database.sql(PURCHASES + """
                        where p.asked_by = ?
                        order by p.state not in ('APPROVED', 'ASKED', 'CLAIMED'),
                                 not (p.receipt_due is not null and p.receipt_id is null), p.asked_at desc, p.id
                        limit 30
                        """)
                .param(buyer.value())
                .query(PurchaseRow.class)
                .list();
    }

    int entryCount() {
        return database.sql("select count(*) from fund_entry")
                .query(Integer.class)
                .single();
    }

    List<FundEntryRow> entries() {
        return database.sql("""
                        select e.id, e.kind, e.amount, e.text, e.purchase_id, p.number, e.at, a.display_name as author
                        from fund_entry e
                        join account a on a.id = e.by_id
                        left join purchase p on p.id = e.purchase_id
                        order by e.id desc
                        limit 30
                        """).query(FundEntryRow.class).list();
    }

    PurchasePage getPage(PurchaseId id) {
        return database.sql("""
                        select p.id, p.number, p.intervention_id, a.display_name as buyer, p.asked_at,
                               p.amount, p.shop, p.why, p.paid_by, p.repaid_by_resident, p.state, p.answered_at,
                               b.display_name as answerer, p.answer_note, p.paid_at, p.receipt_id, p.receipt_due,
                               (select coalesce(string_agg(l.quantity || ' × ' || l.what, ', ' order by l.position), '')
                                from purchase_line l where l.purchase_id = p.id) as lines
                        from purchase p
                        join account a on a.id = p.asked_by
                        left join account b on b.id = p.answered_by
                        where p.id = ?
                        """)
                .param(id.value())
                .query(PurchasePage.class)
                .optional()
                .orElseThrow(() -> new PurchaseNotFound(id));
    }
}

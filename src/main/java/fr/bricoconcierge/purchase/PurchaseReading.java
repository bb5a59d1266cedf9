package fr.bricoconcierge.purchase;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What pages show of purchases. */
@Service
@Transactional(readOnly = true)
public class PurchaseReading {

    private static final String PURCHASES = """
            select p.id, p.number, p.asked_at, p.amount, p.shop, p.state, a.display_name as buyer,
                   p.receipt_id is not null as has_receipt, p.receipt_due
            from purchase p
            join account a on a.id = p.asked_by
            """;

    private final JdbcClient database;

    PurchaseReading(JdbcClient database) {
        this.database = database;
    }

    /** What was bought for one visit, refused and given up included, in the order it was asked for. */
    public List<PurchaseRow> purchasesFor(InterventionId intervention) {
        return database.sql(PURCHASES + "where p.intervention_id = ? order by p.asked_at, p.id limit 50")
                .param(intervention.value())
                .query(PurchaseRow.class)
                .list();
    }

    /** What the coordinator has to answer, the longest waiting first. */
    public List<PurchaseRow> waiting() {
        return database.sql(PURCHASES + "where p.state in ('ASKED', 'CLAIMED') order by p.asked_at, p.id limit 50")
                .query(PurchaseRow.class)
                .list();
    }

    public List<PurchaseRow> latest() {
        return database.sql(
                        PURCHASES + "where p.state not in ('ASKED', 'CLAIMED') order by p.asked_at desc, p.id limit 20")
                .query(PurchaseRow.class)
                .list();
    }

    /** How many there are of which {@link #latest} gives some. */
    public int answered() {
        return database.sql("select count(*) from purchase where state not in ('ASKED', 'CLAIMED')")
                .query(Integer.class)
                .single();
    }

    /** What that person asked for: what still needs them first. */
    public List<PurchaseRow> of(AccountId buyer) {
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

    PurchasePage getPage(PurchaseId id) {
        return database.sql("""
                        select p.id, p.number, p.intervention_id, p.asked_by as buyer_id, a.display_name as buyer, p.asked_at,
                               p.amount, p.shop, p.why, p.paid_by, p.repaid_by_resident, p.state, p.answered_at,
                               b.display_name as answerer, p.answer_note, p.paid_at, p.receipt_id, p.receipt_due,
                               (select coalesce(string_agg(l.quantity || ' × ' || l.what, ', ' order by l.position), '')
                                from purchase_line l where l.purchase_id = p.id) as lines,
                               (select c.label from expense_category c where c.id = p.category_id) as category
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

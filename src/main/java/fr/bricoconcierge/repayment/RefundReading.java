package fr.bricoconcierge.repayment;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.NotFound;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the fund owes those who paid with their own money, and the slips of what it gave back. */
@Service
@Transactional(readOnly = true)
public class RefundReading {

    private static final String SLIPS = """
            select r.id, r.number, r.to_id, a.display_name as name, r.amount, r.cash, r.at, b.display_name as author
            from fund_refund r
            join account a on a.id = r.to_id
            join account b on b.id = r.by_id
            """;

    private final JdbcClient database;

    RefundReading(JdbcClient database) {
        this.database = database;
    }

    /** What the fund owes all of them together. */
    public Money owed() {
        return new Money(database.sql("select coalesce(sum(owed), 0) from repayment_claim where owed > 0")
                .query(BigDecimal.class)
                .single());
    }

    /** What the fund owes that person. */
    public Money owed(AccountId to) {
        return new Money(database.sql("select coalesce(sum(owed), 0) from repayment_claim where to_id = ? and owed > 0")
                .param(to.value())
                .query(BigDecimal.class)
                .single());
    }

    List<CreditorRow> creditors() {
        return database.sql("""
                        select c.to_id as id, a.display_name as name, sum(c.owed) as owed, count(*) as purchases
                        from repayment_claim c join account a on a.id = c.to_id
                        where c.owed > 0
                        group by c.to_id, a.display_name
                        order by min(c.paid_at), c.to_id
                        """).query(CreditorRow.class).list();
    }

    List<OwnPurchase> claims(AccountId to) {
        return database.sql("""
                        select purchase_id, number, shop, paid_at, owed as amount from repayment_claim
                        where to_id = ? and owed > 0 order by paid_at, number
                        """).param(to.value()).query(OwnPurchase.class).list();
    }

    /** Purchases for which more was given back than they cost, once a line was made right. */
    List<OverpaidRow> overpaid() {
        return database.sql("""
                        select c.purchase_id, c.number, a.display_name as name, -c.owed as amount
                        from repayment_claim c join account a on a.id = c.to_id
                        where c.owed < 0 order by c.number limit 50
                        """).query(OverpaidRow.class).list();
    }

    List<SlipRow> latest() {
        return database.sql(SLIPS + "order by r.number desc limit 20")
                .query(SlipRow.class)
                .list();
    }

    public List<SlipRow> of(AccountId to) {
        return database.sql(SLIPS + "where r.to_id = ? order by r.number desc limit 10")
                .param(to.value())
                .query(SlipRow.class)
                .list();
    }

    SlipRow getSlip(UUID id) {
        return database.sql(SLIPS + "where r.id = ?")
                .param(id)
                .query(SlipRow.class)
                .optional()
                .orElseThrow(() -> new RefundNotFound(id));
    }

    List<OwnPurchase> lines(UUID refund) {
        return database.sql("""
                        select p.id as purchase_id, p.number, p.shop, p.paid_at, l.amount
                        from fund_refund_line l join purchase p on p.id = l.purchase_id
                        where l.refund_id = ? order by p.paid_at, p.number
                        """).param(refund).query(OwnPurchase.class).list();
    }

    /** Somebody whom the fund owes. */
    record CreditorRow(AccountId id, String name, BigDecimal owed, int purchases) {

        public Money money() {
            return new Money(owed);
        }

        public String told() {
            return purchases == 1 ? "1 achat" : purchases + " achats";
        }
    }

    /** What somebody was given back too much, in euros above nought. */
    record OverpaidRow(UUID purchaseId, long number, String name, BigDecimal amount) {

        public String told() {
            return "%s, achat A-%d\u00a0: %s de trop".formatted(name, number, new Money(amount));
        }
    }

    /** A purchase paid with one's own money. */
    record OwnPurchase(UUID purchaseId, long number, String shop, Instant paidAt, BigDecimal amount) {

        public String reference() {
            return "A-" + number;
        }

        public Money money() {
            return new Money(amount);
        }

        public String day() {
            return Moment.dayAndYear(Moment.dateOf(paidAt));
        }
    }

    /** What was given back at once. */
    public record SlipRow(
            UUID id,
            long number,
            AccountId toId,
            String name,
            BigDecimal amount,
            boolean cash,
            Instant at,
            String author) {

        public String reference() {
            return "R-" + number;
        }

        public Money money() {
            return new Money(amount);
        }

        public Moment moment() {
            return Moment.at(at);
        }

        public String day() {
            return Moment.dayAndYear(Moment.dateOf(at));
        }

        public String how() {
            return cash ? "en espèces" : "par virement";
        }
    }

    static final class RefundNotFound extends NotFound {

        RefundNotFound(UUID id) {
            super("refund", id);
        }
    }
}

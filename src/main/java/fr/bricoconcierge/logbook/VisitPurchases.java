package fr.bricoconcierge.logbook;

import fr.bricoconcierge.purchase.FundOption;
import fr.bricoconcierge.shared.InterventionId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was bought for a visit, and what the fund answered. */
@Service
@Transactional(readOnly = true)
class VisitPurchases {

    private final JdbcClient database;
    private final FundOption option;

    VisitPurchases(JdbcClient database, FundOption option) {
        this.database = database;
        this.option = option;
    }

    List<VisitPurchaseRow> of(InterventionId id) {
        return database.sql("""
                        select p.id, p.shop, p.amount, p.state, p.answer_note,
                               (select string_agg(l.what, ', ' order by l.position) from purchase_line l
                                where l.purchase_id = p.id) as what
                        from purchase p
                        where p.intervention_id = ?
                        order by p.asked_at, p.id
                        """).param(id.value()).query(VisitPurchaseRow.class).list();
    }

    /** What a page shows of them, in short: it asks again when that changed. */
    static String seen(List<VisitPurchaseRow> purchases) {
        return purchases.stream().map(row -> row.state().name()).collect(Collectors.joining("-"));
    }

    boolean isFundOpen(InterventionId id) {
        return option.isOpenFor(id);
    }
}

package fr.bricoconcierge.statement;

import fr.bricoconcierge.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws statements up from the ledger: it alone, so that they say what the treasury may check. */
@Service
@Transactional(readOnly = true)
class StatementReading {

    private static final String SPENT = """
            with spent as (
                select e.purchase_id, -e.amount as amount, to_char(e.at at time zone 'Europe/Paris', 'YYYY-MM') as month,
                       t.theme, s.name as sector, p.shop, c.label as category, p.intervention_id
                from fund_entry e
                join purchase p on p.id = e.purchase_id
                left join expense_category c on c.id = p.category_id
                left join intervention_part t on t.id = p.part_id
                left join intervention i on i.id = p.intervention_id
                left join sector s on s.id = i.sector_id
                where coalesce(e.corrected_kind, e.kind) = 'PURCHASE' and e.at >= :from and e.at < :to)
            """;

    private final JdbcClient database;

    StatementReading(JdbcClient database) {
        this.database = database;
    }

    Statement of(PeriodForm period) {
        List<SpentRow> rows = rows(period);
        Money spent = rows.stream()
                .filter(row -> row.dimension() == Dimension.MONTH)
                .map(SpentRow::money)
                .reduce(Money.ZERO, Money::plus);
        Money opening = balanceAt(period.start());
        List<StatementLine> lines = lines(period, opening);
        Money closing = lines.isEmpty() ? opening : lines.get(lines.size() - 1).balanceMoney();
        return new Statement(period, opening, closing, spent, visits(period), missing(period), rows, lines);
    }

    private Money balanceAt(Instant instant) {
        return new Money(database.sql("select coalesce(sum(amount), 0) from fund_entry where moves_envelope and at < ?")
                .param(at(instant))
                .query(BigDecimal.class)
                .single());
    }

    private List<SpentRow> rows(PeriodForm period) {
        return database.sql(SPENT + """
                        select dimension, name, sum(amount) as amount, count(distinct purchase_id) as purchases
                        from spent cross join lateral (values ('MONTH', month), ('CATEGORY', category), ('THEME', theme),
                                                              ('SECTOR', sector), ('SHOP', shop)) d (dimension, name)
                        group by dimension, name
                        order by dimension, case when dimension = 'MONTH' then name end, sum(amount) desc, name
                        """)
                .param("from", at(period.start()))
                .param("to", at(period.end()))
                .query(SpentRow.class)
                .list();
    }

    private int visits(PeriodForm period) {
        return database.sql(SPENT + "select count(distinct intervention_id) from spent")
                .param("from", at(period.start()))
                .param("to", at(period.end()))
                .query(Integer.class)
                .single();
    }

    private List<StatementLine> lines(PeriodForm period, Money opening) {
        return database.sql("""
                        select e.number, e.at, e.kind, e.text, e.reference, c.number as corrects, e.decision, e.decided_on,
                               case when e.kind = 'PURCHASE' then p.shop end as shop, x.label as category,
                               h.display_name as holder, e.amount, e.moves_envelope,
                               :opening + sum(case when e.moves_envelope then e.amount else 0 end) over (order by e.number) as balance,
                               case when e.kind = 'PURCHASE' then p.receipt_id is not null end as receipted,
                               a.display_name as author
                        from fund_entry e
                        join account a on a.id = e.by_id
                        left join account h on h.id = e.holder_id
                        left join fund_entry c on c.id = e.corrects_id
                        left join purchase p on p.id = e.purchase_id
                        left join expense_category x on x.id = p.category_id and e.kind = 'PURCHASE'
                        where e.at >= :from and e.at < :to
                        order by e.number
                        """)
                .param("opening", opening.euros())
                .param("from", at(period.start()))
                .param("to", at(period.end()))
                .query(StatementLine.class)
                .list();
    }

    private List<Statement.Missing> missing(PeriodForm period) {
        return database.sql("""
                        select p.id, p.number, p.amount, p.shop, a.display_name as buyer
                        from purchase p join account a on a.id = p.asked_by
                        where p.state = 'PAID' and p.receipt_id is null and p.paid_at >= :from and p.paid_at < :to
                        order by p.paid_at, p.number limit 100
                        """)
                .param("from", at(period.start()))
                .param("to", at(period.end()))
                .query(Statement.Missing.class)
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

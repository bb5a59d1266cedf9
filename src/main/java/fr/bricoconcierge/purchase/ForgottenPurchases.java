package fr.bricoconcierge.purchase;

import fr.bricoconcierge.resident.ResidentForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the words about a home out of its purchases when nobody of it is known any more. The shop, what was bought and the
 * receipt stay: they are the treasury's.
 */
@Component
class ForgottenPurchases {

    private final JdbcClient database;

    ForgottenPurchases(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ResidentForgotten event) {
        database.sql("""
                        update purchase
                        set why = null, answer_note = case when state = 'REFUSED' then '—' end
                        where household_id = ?
                          and not exists (select from resident r
                                          where r.household_id = purchase.household_id and r.forgotten_at is null)
                        """).param(event.household().value()).update();
    }
}

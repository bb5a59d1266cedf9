package fr.bricoconcierge.knock;

import fr.bricoconcierge.resident.ResidentForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps that a household came of a tour, and no longer of which door, so that the figures of the tour stay (H2). */
@Service
@Transactional
class ForgottenContacts {

    private final JdbcClient database;

    ForgottenContacts(JdbcClient database) {
        this.database = database;
    }

    /** Before appointments and visits let go of the knock they come from. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(ResidentForgotten event) {
        database.sql("""
                        insert into tour_forgotten (tour_id, household_id, appointment, direct)
                        select tour_id, household_id, appointment, direct from tour_came where household_id = ?
                        on conflict (tour_id, household_id) do update
                        set appointment = excluded.appointment, direct = excluded.direct
                        """).param(event.household().value()).update();
    }
}

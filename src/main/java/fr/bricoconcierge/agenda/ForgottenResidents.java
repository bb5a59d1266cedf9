package fr.bricoconcierge.agenda;

import fr.bricoconcierge.resident.ResidentForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes out of appointments what was said of somebody who is forgotten; that they took place stays. */
@Component
class ForgottenResidents {

    private final JdbcClient database;

    ForgottenResidents(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ResidentForgotten event) {
        database.sql("""
                        update appointment
                        set place = case when place_kind = 'OTHER' then '—' end, note = null, cancel_reason = null,
                            source_id = null
                        where resident_id = ?
                        """).param(event.resident().value()).update();
    }
}

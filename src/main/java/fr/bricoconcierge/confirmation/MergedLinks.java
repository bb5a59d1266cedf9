package fr.bricoconcierge.confirmation;

import fr.bricoconcierge.shared.ResidentsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A personal link goes on working for the one its resident turns out to be. */
@Component
class MergedLinks {

    private final JdbcClient database;

    MergedLinks(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update appointment_link set resident_id = ? where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }
}

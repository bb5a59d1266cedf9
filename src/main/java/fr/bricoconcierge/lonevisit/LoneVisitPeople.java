package fr.bricoconcierge.lonevisit;

import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.ResidentsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose home somebody was in: it goes with the card, and where it is goes when that card is forgotten. */
@Component
class LoneVisitPeople {

    private final JdbcClient database;

    LoneVisitPeople(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update lone_visit set resident_id = ? where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentForgotten event) {
        database.sql("update lone_visit set place = null where resident_id = ?")
                .param(event.resident().value())
                .update();
    }
}

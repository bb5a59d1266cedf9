package fr.bricoconcierge.contactfile;

import fr.bricoconcierge.shared.ResidentsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A line of a file says which card it became, also when that card turns out to be another one. */
@Component
class MergedContactLines {

    private final JdbcClient database;

    MergedContactLines(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update contact_file_line set resident_id = ? where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }
}

package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages written to somebody were written to the one they turn out to be. */
@Component
class MergedMessages implements PeopleRecords {

    private final JdbcClient database;

    MergedMessages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("message", "messages", "select count(*) from message where resident_id = :resident"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update message set household_id = ? where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update message set resident_id = ? where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }
}

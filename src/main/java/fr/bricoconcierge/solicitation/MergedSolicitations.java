package fr.bricoconcierge.solicitation;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was counted for two households counts for the one that they turn out to be. */
@Component
class MergedSolicitations implements PeopleRecords {

    private final JdbcClient database;

    MergedSolicitations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of();
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update solicitation set household_id = ? where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }
}

package fr.bricoconcierge.callback;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever asked to be called back asked it for the household they turn out to be of. */
@Component
class MergedCallBacks implements PeopleRecords {

    private final JdbcClient database;

    MergedCallBacks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "demande de rappel",
                "demandes de rappel",
                "select count(*) from call_back_request where household_id = :household"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update call_back_request set household_id = ? where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }
}

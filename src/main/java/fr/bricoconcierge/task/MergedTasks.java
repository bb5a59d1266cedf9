package fr.bricoconcierge.task;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is due for a household stays due when it turns out to be another one. */
@Component
class MergedTasks implements PeopleRecords {

    private final JdbcClient database;

    MergedTasks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("tâche", "tâches", "select count(*) from task where household_id = :household"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update task set household_id = ? where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }
}

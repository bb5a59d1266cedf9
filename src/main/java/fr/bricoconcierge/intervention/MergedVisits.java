package fr.bricoconcierge.intervention;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visits to somebody, those that go on too, were to the one they turn out to be. */
@Component
class MergedVisits implements PeopleRecords {

    private final JdbcClient database;

    MergedVisits(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "intervention", "interventions", "select count(*) from intervention where household_id = :household"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update intervention set household_id = ?, version = version + 1 where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update intervention set resident_id = ?, version = version + 1 where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }
}

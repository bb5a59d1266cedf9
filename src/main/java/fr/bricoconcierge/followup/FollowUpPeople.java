package fr.bricoconcierge.followup;

import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follow-up visits go with the card of whom they were made to, and lose their words when that card is forgotten. */
@Component
class FollowUpPeople implements PeopleRecords {

    private final JdbcClient database;

    FollowUpPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "visite de suivi",
                "visites de suivi",
                "select count(*) from follow_up_visit where household_id = :household"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update follow_up_visit set household_id = ? where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update follow_up_visit set resident_id = ? where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentForgotten event) {
        database.sql("update follow_up_visit set seen = null, asked = null where resident_id = ?")
                .param(event.resident().value())
                .update();
    }
}

package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.resident.ResidentForgotten;
import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** First looks go with the card of whoever told them, and vanish with it. */
@Component
class FirstLookPeople implements PeopleRecords {

    private final JdbcClient database;

    FirstLookPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "premier regard sur les aides",
                "premiers regards sur les aides",
                "select count(*) from first_look where household_id = :household"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("update first_look set household_id = ? where household_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentsMerged event) {
        database.sql("update first_look set resident_id = ? where resident_id = ?")
                .params(event.kept().value(), event.gone().value())
                .update();
    }

    @EventListener
    void on(ResidentForgotten event) {
        database.sql("delete from first_look where resident_id = ?")
                .param(event.resident().value())
                .update();
    }
}

package fr.bricoconcierge.availability;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentMovedOut;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Advisors’ slots taken by somebody are those of the one they turn out to be; whoever is changing one meanwhile is told. */
@Component
class MergedSlots implements PeopleRecords {

    private final JdbcClient database;

    MergedSlots(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "créneau de conseiller",
                "créneaux de conseiller",
                "select count(*) from advisor_slot where booked_resident = :resident"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        move("booked_household", event.kept().value(), event.gone().value());
    }

    @EventListener
    void on(ResidentsMerged event) {
        move("booked_resident", event.kept().value(), event.gone().value());
    }

    @EventListener
    void on(ResidentMovedOut event) {
        database.sql("update advisor_slot set booked_household = ?, version = version + 1"
                        + " where booked_resident = ? and starts_at > ?")
                .params(event.to().value(), event.resident().value(), event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void move(String column, UUID kept, UUID gone) {
        database.sql("update advisor_slot set %1$s = ?, version = version + 1 where %1$s = ?".formatted(column))
                .params(kept, gone)
                .update();
    }
}

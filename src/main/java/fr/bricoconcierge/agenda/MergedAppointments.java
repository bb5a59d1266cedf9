package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentsMerged;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appointments of somebody are those of the one they turn out to be; whoever is changing one meanwhile is told. */
@Component
class MergedAppointments implements PeopleRecords {

    private final JdbcClient database;

    MergedAppointments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "rendez-vous", "rendez-vous", "select count(*) from appointment where resident_id = :resident"));
    }

    @EventListener
    void on(HouseholdsMerged event) {
        move("household_id", event.kept().value(), event.gone().value());
    }

    @EventListener
    void on(ResidentsMerged event) {
        move("resident_id", event.kept().value(), event.gone().value());
    }

    private void move(String column, UUID kept, UUID gone) {
        database.sql("update appointment set %1$s = ?, version = version + 1 where %1$s = ?".formatted(column))
                .params(kept, gone)
                .update();
    }
}

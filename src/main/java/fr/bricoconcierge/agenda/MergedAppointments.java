package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentMovedOut;
import fr.bricoconcierge.shared.ResidentsMerged;
import fr.bricoconcierge.task.Tasks;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appointments of somebody are those of the one they turn out to be; whoever is changing one meanwhile is told. */
@Component
class MergedAppointments implements PeopleRecords {

    private final JdbcClient database;
    private final Tasks tasks;

    MergedAppointments(JdbcClient database, Tasks tasks) {
        this.database = database;
        this.tasks = tasks;
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

    /** Who left a household is expected where they live now. */
    @EventListener
    void on(ResidentMovedOut event) {
        List<UUID> ahead = database.sql("update appointment set household_id = ?, version = version + 1"
                        + " where resident_id = ? and state in ('PLANNED', 'CONFIRMED') returning id")
                .params(event.to().value(), event.resident().value())
                .query(UUID.class)
                .list();
        tasks.follow(ahead, event.to());
    }

    private void move(String column, UUID kept, UUID gone) {
        database.sql("update appointment set %1$s = ?, version = version + 1 where %1$s = ?".formatted(column))
                .params(kept, gone)
                .update();
    }
}

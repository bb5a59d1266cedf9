package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.HouseholdsMerged;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PeopleRecords;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.ResidentMovedOut;
import fr.bricoconcierge.shared.ResidentsMerged;
import fr.bricoconcierge.task.Tasks;
import java.time.Clock;
import java.time.Instant;
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
    private final Clock clock;

    MergedAppointments(JdbcClient database, Tasks tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(
                "rendez-vous", "rendez-vous", "select count(*) from appointment where resident_id = :resident"));
    }

    /** Both stay: whoever is to go there must hear which of them takes place. */
    @Override
    public List<String> clashes(ResidentId kept, ResidentId gone) {
        Instant now = clock.instant();
        return database.sql("""
                        select a.starts_at as mine, m.display_name as who, b.starts_at as theirs, n.display_name as other
                        from appointment a
                        join appointment b on b.starts_at < a.starts_at + a.minutes * interval '1 minute'
                            and a.starts_at < b.starts_at + b.minutes * interval '1 minute'
                        join account m on m.id = a.account_id
                        join account n on n.id = b.account_id
                        where a.resident_id = ? and b.resident_id = ?
                            and a.state in ('PLANNED', 'CONFIRMED') and b.state in ('PLANNED', 'CONFIRMED')
                        order by a.starts_at, b.starts_at limit 5
                        """).params(kept.value(), gone.value()).query(Clash.class).list().stream()
                .map(clash -> clash.sentence(now))
                .toList();
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

    private record Clash(Instant mine, String who, Instant theirs, String other) {

        String sentence(Instant now) {
            return ("Deux rendez-vous se chevauchent\u00a0: %s avec %s, et %s avec %s. Ils resteront tous les deux\u00a0:"
                            + " annulez ensuite celui qui est de trop.")
                    .formatted(
                            Moment.at(mine, now).text(),
                            who,
                            Moment.at(theirs, now).text(),
                            other);
        }
    }
}

package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.HouseholdsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two households that came of one tour and turn out to be one are counted there once. */
@Component
class MergedContacts {

    private final JdbcClient database;

    MergedContacts(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(HouseholdsMerged event) {
        database.sql("""
                        with gone as (delete from tour_forgotten where household_id = ? returning *)
                        insert into tour_forgotten (tour_id, household_id, appointment, direct)
                        select tour_id, ?, appointment, direct from gone
                        on conflict (tour_id, household_id) do update
                        set appointment = tour_forgotten.appointment or excluded.appointment,
                            direct = tour_forgotten.direct or excluded.direct
                        """).params(event.gone().value(), event.kept().value()).update();
    }
}

package fr.bricoconcierge.knock;

import fr.bricoconcierge.door.DoorObjected;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what came of the knocks at a door whose people object; how many there were, and when, stays (T4). */
@Service
@Transactional
class ClearedDoors {

    private final JdbcClient database;

    ClearedDoors(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(DoorObjected event) {
        database.sql("""
                        insert into tour_cleared (tour_id, contacts, appointments, direct)
                        select tour_id, bool_or(outcome in ('APPOINTMENT', 'DIRECT', 'CONTACT', 'INVITED', 'SEE_AGAIN'))::int,
                               bool_or(outcome = 'APPOINTMENT')::int, bool_or(outcome = 'DIRECT')::int
                        from knock_standing where door_id = ? group by tour_id
                        on conflict (tour_id) do update set
                            contacts = tour_cleared.contacts + excluded.contacts,
                            appointments = tour_cleared.appointments + excluded.appointments,
                            direct = tour_cleared.direct + excluded.direct
                        """).param(event.door().value()).update();
        database.sql("update knock set outcome = 'CLEARED', pitch = null, flyer = false, pretext_id = null,"
                        + " see_again_on = null where door_id = ? and answered and outcome <> 'CLEARED'")
                .param(event.door().value())
                .update();
    }
}

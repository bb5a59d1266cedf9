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
        database.sql("update knock set outcome = 'CLEARED', pitch = null, flyer = false, pretext_id = null,"
                        + " see_again_on = null where door_id = ? and answered and outcome <> 'CLEARED'")
                .param(event.door().value())
                .update();
    }
}

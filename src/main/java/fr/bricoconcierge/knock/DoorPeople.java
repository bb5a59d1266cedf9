package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.tour.TourId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is known behind a door that opened, so that what follows is begun with them and not with a second card (V4). */
@Service
@Transactional(readOnly = true)
class DoorPeople {

    private final JdbcClient database;

    DoorPeople(JdbcClient database) {
        this.database = database;
    }

    /** Those met in this tour first, then the households met last. */
    List<Known> behind(TourId tour, DoorId door) {
        return database.sql("""
                        select r.id, c.name
                        from household h
                        join resident r on r.household_id = h.id and r.forgotten_at is null
                        join resident_card c on c.resident_id = r.id
                        where h.door_id = :door
                        order by exists (select from knock k where k.id = h.met_source and k.tour_id = :tour) desc,
                                 h.met_at desc, r.created_at, r.id
                        limit 6
                        """)
                .param("tour", tour.value())
                .param("door", door.value())
                .query(Known.class)
                .list();
    }

    /** Somebody with a card. */
    record Known(ResidentId id, String name) {}
}

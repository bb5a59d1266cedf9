package fr.bricoconcierge.departure;

import fr.bricoconcierge.tour.TourId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far a pair is with getting ready. */
@Service
@Transactional(readOnly = true)
public class DepartureReading {

    private final JdbcClient database;

    DepartureReading(JdbcClient database) {
        this.database = database;
    }

    /** How many things are ready for that tour, and of how many. */
    public Readiness readiness(TourId tour) {
        return new Readiness(ticked(tour).size(), DepartureCheck.values().length);
    }

    Set<DepartureCheck> ticked(TourId tour) {
        var ticked = EnumSet.noneOf(DepartureCheck.class);
        ticked.addAll(database.sql("select item from departure_check where tour_id = ?")
                .param(tour.value())
                .query(DepartureCheck.class)
                .list());
        return ticked;
    }
}

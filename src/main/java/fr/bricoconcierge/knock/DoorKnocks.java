package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.tour.TourId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the knocks at one door. */
@Service
@Transactional(readOnly = true)
class DoorKnocks {

    private final JdbcClient database;

    DoorKnocks(JdbcClient database) {
        this.database = database;
    }

    /** The last ten that stand, whatever the tour, the latest first. */
    List<KnockLine> latest(TourId tour, DoorId door) {
        return database.sql("""
                        select k.id, k.knocked_at, k.outcome, k.pitch, k.flyer, p.label as pretext, k.notice_code,
                               a.display_name as author, k.tour_id = ? as same_tour,
                               %s as doubled
                        from knock_standing k
                        join door d on d.id = k.door_id and (d.objected_at is null or k.knocked_at > d.objected_at)
                        join account a on a.id = k.by_id
                        left join pretext p on p.id = k.pretext_id
                        where k.door_id = ?
                        order by k.knocked_at desc, k.id desc limit 10
                        """.formatted(PossibleDouble.of("k")))
                .params(tour.value(), door.value())
                .query(KnockLine.class)
                .list();
    }
}

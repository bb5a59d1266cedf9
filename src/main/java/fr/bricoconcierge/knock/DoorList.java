package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.solicitation.Counter;
import fr.bricoconcierge.solicitation.OverSolicitationCharter;
import fr.bricoconcierge.solicitation.Solicitations;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourNotFound;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The doors of one tour with what came of them, in one statement whatever their number. */
@Service
@Transactional(readOnly = true)
class DoorList {

    private static final String DOORS = """
            select d.door_id as id, gen_random_uuid() as tap, p.line, p.street, p.number, p.suffix,
                   p.label, p.floor, p.address_id as address,
                   (select count(*) from tour_door o join door x on x.id = o.door_id
                    where o.tour_id = d.tour_id and x.address_id = p.address_id) as siblings,
                   d.left_out,
                   no_knock_on(p.no_knock_since, p.no_knock_until, ?) as no_knock, p.no_knock_until,
                   k.id as knock, k.outcome, k.knocked_at, k.notice_code, k.see_again_on, k.gesture_id as gesture,
                   (select count(*) from knock_standing n where n.tour_id = d.tour_id and n.door_id = d.door_id) as knocks,
                   (select count(*) from knock_standing r where r.door_id = d.door_id and r.knocked_at >= ?
                      and (w.objected_at is null or r.knocked_at > w.objected_at)) as recent,
                   ? as most,
                   w.objected_at is null and %s as doubled,
                   coalesce(k.knocked_at <= w.objected_at, false) as cleared,
                   b.outcome as before, b.knocked_at as before_at,
                   (select max(change) from knock c where c.tour_id = d.tour_id and c.door_id = d.door_id) as change
            from tour_door d
            join door_place p on p.door_id = d.door_id
            join door w on w.id = d.door_id
            left join lateral (
                select * from knock_standing s where s.tour_id = d.tour_id and s.door_id = d.door_id
                order by s.knocked_at desc, s.id desc limit 1) k on true
            left join lateral (
                select * from knock_standing s where s.tour_id <> d.tour_id and s.door_id = d.door_id
                  and (w.objected_at is null or s.knocked_at > w.objected_at)
                order by s.knocked_at desc, s.id desc limit 1) b on true
            where d.tour_id = ?
            """.formatted(PossibleDouble.at("d.tour_id", "d.door_id"));

    private final JdbcClient database;
    private final Solicitations solicitations;
    private final Clock clock;

    DoorList(JdbcClient database, Solicitations solicitations, Clock clock) {
        this.database = database;
        this.solicitations = solicitations;
        this.clock = clock;
    }

    /** All of them, in walking order. */
    DoorsOfTour of(TourId id) {
        return new DoorsOfTour(doors(id, null));
    }

    /** Rises with each knock of the tour written down or taken back; 0: none yet. */
    long change(TourId id) {
        return database.sql("select coalesce(max(change), 0) from knock where tour_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    DoorRow getDoor(TourId tour, DoorId door) {
        return doors(tour, door).stream().findFirst().orElseThrow(() -> new TourNotFound(door));
    }

    private List<DoorRow> doors(TourId id, @Nullable DoorId door) {
        Instant now = clock.instant();
        Date today = Date.valueOf(Moment.dateOf(now));
        OverSolicitationCharter charter = solicitations.charter();
        var since = charter.since(Counter.CONTACT, now).atOffset(ZoneOffset.UTC);
        var query = database.sql(DOORS + (door == null ? "order by d.position" : "and d.door_id = ?"))
                .params(today, since, charter.contacts().most(), id.value());
        return (door == null ? query : query.param(door.value()))
                .query(DoorRow.class)
                .list();
    }
}

package fr.bricoconcierge.knock;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.tour.TourId;
import fr.bricoconcierge.tour.TourNotFound;
import java.sql.Date;
import java.time.Clock;
import java.util.ArrayList;
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
            select d.door_id as id, gen_random_uuid() as tap, p.line, p.street, p.number, p.suffix, p.label,
                   (select count(*) from tour_door o join door x on x.id = o.door_id
                    where o.tour_id = d.tour_id and x.address_id = p.address_id) as siblings,
                   d.left_out,
                   p.no_knock_since is not null and p.no_knock_since <= ?
                       and (p.no_knock_until is null or p.no_knock_until >= ?) as no_knock,
                   k.id as knock, k.outcome, k.knocked_at, k.notice_code, k.see_again_on,
                   (select count(*) from knock_standing n where n.tour_id = d.tour_id and n.door_id = d.door_id) as knocks,
                   b.outcome as before, b.knocked_at as before_at
            from tour_door d
            join door_place p on p.door_id = d.door_id
            left join lateral (
                select * from knock_standing s where s.tour_id = d.tour_id and s.door_id = d.door_id
                order by s.knocked_at desc, s.id desc limit 1) k on true
            left join lateral (
                select * from knock_standing s where s.tour_id <> d.tour_id and s.door_id = d.door_id
                order by s.knocked_at desc, s.id desc limit 1) b on true
            where d.tour_id = ?
            """;

    private final JdbcClient database;
    private final Clock clock;

    DoorList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The doors in walking order. */
    List<DoorRow> doors(TourId id) {
        return doors(id, null);
    }

    /** The doors street by street, in walking order. */
    List<StreetPart> streets(TourId id) {
        List<StreetPart> parts = new ArrayList<>();
        for (DoorRow door : doors(id)) {
            if (parts.isEmpty() || !parts.get(parts.size() - 1).street().equals(door.street())) {
                parts.add(new StreetPart(door.street(), new ArrayList<>()));
            }
            parts.get(parts.size() - 1).doors().add(door);
        }
        return parts;
    }

    DoorRow getDoor(TourId tour, DoorId door) {
        return doors(tour, door).stream().findFirst().orElseThrow(() -> new TourNotFound(door));
    }

    private List<DoorRow> doors(TourId id, @Nullable DoorId door) {
        Date today = Date.valueOf(Moment.dateOf(clock.instant()));
        var query = database.sql(DOORS + (door == null ? "order by d.position" : "and d.door_id = ?"))
                .params(today, today, id.value());
        return (door == null ? query : query.param(door.value()))
                .query(DoorRow.class)
                .list();
    }

    /** Consecutive doors of one street. */
    record StreetPart(String street, List<DoorRow> doors) {

        public long left() {
            return doors.stream()
                    .filter(door -> !door.isDone() && !door.isSkipped())
                    .count();
        }

        public long skipped() {
            return doors.stream().filter(DoorRow::isSkipped).count();
        }

        /** Whether a building begins with the door at that place in the list. */
        public boolean beginsBuilding(int index) {
            DoorRow door = doors.get(index);
            return door.isInBuilding()
                    && (index == 0 || !doors.get(index - 1).plate().equals(door.plate()));
        }
    }
}

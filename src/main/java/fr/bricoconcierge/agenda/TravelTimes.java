package fr.bricoconcierge.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether one can be in time (A3): from the coordinates of the two doors as the crow flies, a third longer by the streets,
 * at the pace of a loaded bike, and five minutes to leave and arrive. A warning, never a refusal: the streets know better.
 */
@Service
@Transactional(readOnly = true)
class TravelTimes {

    private static final double EARTH_METRES = 6_371_000;
    private static final double DETOUR = 1.3;
    /** Twelve kilometres an hour: by bike, with tools. */
    private static final double METRES_A_MINUTE = 200;

    private static final int MINUTES_TO_ARRIVE = 5;
    /** Below that one walks over while putting the tools away. */
    private static final int NEXT_DOOR_METRES = 150;

    private static final String NEIGHBOURS = """
            with me as (
                select a.id, a.starts_at, a.minutes, a.account_id, a.second_id, d.latitude, d.longitude
                from appointment a join household h on h.id = a.household_id join door_place d on d.door_id = h.door_id
                where a.id = ? and a.place_kind = 'DOOR' and a.state in ('PLANNED', 'CONFIRMED'))
            select me.starts_at as my_start, me.minutes as my_minutes, me.latitude as my_latitude, me.longitude as my_longitude,
                   o.id, o.starts_at, o.minutes, d.latitude, d.longitude
            from me
            join appointment o on o.id <> me.id and o.place_kind = 'DOOR' and o.state in ('PLANNED', 'CONFIRMED')
                and (o.account_id in (me.account_id, me.second_id) or o.second_id in (me.account_id, me.second_id))
                and o.starts_at between me.starts_at - interval '6 hours' and me.starts_at + interval '6 hours'
            join household h on h.id = o.household_id
            join door_place d on d.door_id = h.door_id
            where me.latitude is not null and d.latitude is not null
            order by o.starts_at, o.id
            """;

    private final JdbcClient database;

    TravelTimes(JdbcClient database) {
        this.database = database;
    }

    /** The appointments before and after that are too far away for the time there is. */
    List<TravelWarning> warnings(AppointmentId id) {
        return database.sql(NEIGHBOURS).param(id.value()).query(Neighbour.class).list().stream()
                .map(Neighbour::warning)
                .filter(warning -> warning.gap() < warning.needed())
                .toList();
    }

    /** In metres, on a sphere (haversine). */
    static double distance(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude);
        double east = Math.toRadians(otherLongitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.sqrt(half));
    }

    private record Neighbour(
            Instant myStart,
            int myMinutes,
            double myLatitude,
            double myLongitude,
            AppointmentId id,
            Instant startsAt,
            int minutes,
            double latitude,
            double longitude) {

        TravelWarning warning() {
            double metres = distance(myLatitude, myLongitude, latitude, longitude);
            long needed = metres < NEXT_DOOR_METRES
                    ? 0
                    : MINUTES_TO_ARRIVE + (long) Math.ceil(metres * DETOUR / METRES_A_MINUTE);
            Duration gap = startsAt.isBefore(myStart)
                    ? Duration.between(startsAt.plus(Duration.ofMinutes(minutes)), myStart)
                    : Duration.between(myStart.plus(Duration.ofMinutes(myMinutes)), startsAt);
            return new TravelWarning(id, startsAt, gap.toMinutes(), needed);
        }
    }
}

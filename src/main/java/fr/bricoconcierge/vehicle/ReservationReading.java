package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.worktime.ReservedThing;
import fr.bricoconcierge.worktime.ReservedThings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which vehicle when. */
@Service
@Transactional(readOnly = true)
class ReservationReading implements ReservedThings {

    static final int LIMIT = 50;

    private static final String VIEWS = """
            select r.id, r.vehicle_id, v.name as vehicle, v.plate, v.note as vehicle_note, r.account_id, a.display_name as account,
                   r.starts_at, r.ends_at, r.subject_id, t.title as work, t.path as work_path, t.starts_at as work_from,
                   t.ends_at as work_to, r.purpose, r.cancelled_at, c.display_name as cancelled_by, r.returned_at, r.km_out,
                   r.km_back, r.return_note, r.version
            from vehicle_reservation r
            join vehicle v on v.id = r.vehicle_id
            join account a on a.id = r.account_id
            left join account c on c.id = r.cancelled_by
            left join time_block t on t.subject_id = r.subject_id and t.account_id = r.account_id
            """;

    private final JdbcClient database;
    private final Clock clock;

    ReservationReading(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of everybody, the next first. */
    List<ReservationView> coming() {
        return database.sql(VIEWS + "where r.cancelled_at is null and r.returned_at is null and r.ends_at > ?"
                        + " order by r.starts_at, r.id limit " + LIMIT)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(ReservationView.class)
                .list();
    }

    /** Those of that person, or of everybody, that are over and of which nobody said that the vehicle is back. */
    List<ReservationView> toReturn(@Nullable AccountId only) {
        return database.sql(VIEWS + """
                        where r.cancelled_at is null and r.returned_at is null and r.ends_at <= :now
                          and (:only::uuid is null or r.account_id = :only)
                        order by r.starts_at desc, r.id limit 20
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("only", only == null ? null : only.value())
                .query(ReservationView.class)
                .list();
    }

    /** The last that are over. */
    List<ReservationView> past() {
        return database.sql(VIEWS + "where r.returned_at is not null order by r.starts_at desc, r.id limit 20")
                .query(ReservationView.class)
                .list();
    }

    ReservationView get(ReservationId id) {
        return database.sql(VIEWS + "where r.id = ?")
                .param(id.value())
                .query(ReservationView.class)
                .optional()
                .orElseThrow(() -> new VehicleNotFound(id));
    }

    /** What the counter said when the vehicle last came back. */
    @Nullable
    Integer counter(VehicleId vehicle) {
        return database.sql("select km_back from vehicle_reservation where vehicle_id = ? and km_back is not null"
                        + " order by starts_at desc limit 1")
                .param(vehicle.value())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    @Override
    public List<ReservedThing> of(Collection<AccountId> people, Instant from, Instant to) {
        return database
                .sql(VIEWS + """
                        where r.account_id = any (?) and r.cancelled_at is null
                          and tstzrange(r.starts_at, r.ends_at) && tstzrange(?, ?)
                        order by r.starts_at, r.id limit 100
                        """)
                .param(people.stream().map(AccountId::value).toArray(UUID[]::new))
                .params(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query(ReservationView.class)
                .list()
                .stream()
                .map(view -> new ReservedThing(
                        view.account(), view.vehicle(), view.hours(), "/utilitaire/reservations/" + view.id()))
                .toList();
    }

    static String hours(Instant from, Instant to) {
        boolean oneDay = Moment.dateOf(from).equals(Moment.dateOf(to));
        return Moment.at(from).text() + " – "
                + (oneDay ? Moment.hour(to) : Moment.at(to).text());
    }
}

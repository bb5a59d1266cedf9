package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.Uuids;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where people lived before, and until when. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class PastHomes {

    private static final String INSERT = """
            insert into past_home (id, household_id, resident_id, door_id, place, since_on, until_on, noted_at, noted_by)
            values (:id, :household, :resident, :door, :place, :since, :until, :at, :by)
            """;

    private final JdbcClient database;
    private final Clock clock;

    PastHomes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of a household lived in that home. */
    void keep(HouseholdId of, Household home, LocalDate until, AccountId by) {
        insert(of, null, home, until, by);
    }

    /** One of them lived there, and has a household of their own now; the one that is left remembers that they left. */
    void keep(Household left, Household own, ResidentId who, LocalDate until, AccountId by) {
        insert(own.id(), who, left, until, by);
        insert(left.id(), who, null, until, by);
    }

    /** Since when nobody who is known lives behind the door; null when nobody is known to have left it. */
    @Nullable
    LocalDate freeSince(@Nullable DoorId door) {
        return door == null
                ? null
                : database.sql("select max(until_on) as day from past_home where door_id = ? and resident_id is null")
                        .param(door.value())
                        .query(Day.class)
                        .single()
                        .day();
    }

    /** Nobody of the household is known any more. */
    void forget(HouseholdId household) {
        database.sql("update past_home set door_id = null, place = null where household_id = ?")
                .param(household.value())
                .update();
    }

    private void insert(
            HouseholdId of, @Nullable ResidentId who, @Nullable Household where, LocalDate until, AccountId by) {
        DoorId door = where == null ? null : where.door();
        LocalDate since = where == null ? null : where.livesSince();
        database.sql(INSERT)
                .param("id", Uuids.next())
                .param("household", of.value())
                .param("resident", who == null ? null : who.value(), Types.OTHER)
                .param("door", door == null ? null : door.value(), Types.OTHER)
                .param("place", where == null ? null : where.place(), Types.VARCHAR)
                .param("since", since, Types.DATE)
                .param("until", until)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private record Day(@Nullable LocalDate day) {}
}

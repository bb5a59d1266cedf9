package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages show of appointments, each in one statement. */
@Service
@Transactional(readOnly = true)
class AppointmentReading {

    /** How many past appointments without an outcome are shown at once. */
    static final int UNSETTLED_SHOWN = 20;

    private static final String VIEWS = """
            select a.id, a.resident_id as resident, a.household_id as household, r.name, r.phone, r.door_id as door,
                   nullif(concat_ws(', ', r.place, r.commune), '') as address, a.place_kind, a.place, a.starts_at, a.minutes,
                   a.account_id as account, f.display_name as account_name,
                   a.second_id as second, s.display_name as second_name, a.channel, w.label as reason,
                   a.expected_type, a.urgent, a.has_material, a.note, a.state, a.cancelled_by, a.cancel_reason,
                   a.rescheduled_from, n.id as moved_to, a.source_id as source, a.booked_at, b.display_name as booked_by_name
            from (select * from appointment where %s) a
            join resident_card r on r.resident_id = a.resident_id
            join appointment_reason w on w.code = a.reason
            join account f on f.id = a.account_id
            left join account b on b.id = a.booked_by
            left join account s on s.id = a.second_id
            left join appointment n on n.rescheduled_from = a.id
            order by a.starts_at, a.id
            """;

    private static final String OPEN = "state in ('PLANNED', 'CONFIRMED') and ? in (account_id, second_id)";

    private final JdbcClient database;
    private final ObjectProvider<StartedVisitSource> visits;

    AppointmentReading(JdbcClient database, ObjectProvider<StartedVisitSource> visits) {
        this.database = database;
        this.visits = visits;
    }

    AppointmentView get(AppointmentId id) {
        return find(id).orElseThrow(() -> new AppointmentNotFound(id));
    }

    Optional<AppointmentView> find(AppointmentId id) {
        return database.sql(VIEWS.formatted("id = ?"))
                .param(id.value())
                .query(AppointmentView.class)
                .optional();
    }

    /** What this person was to do, and has not said what became of; the oldest first. A visit that began says it itself. */
    List<AppointmentView> unsettled(AccountId account, Instant now) {
        String begun = visits.stream()
                .map(source -> " and not exists (select 1 from %s v where v.appointment_id = appointment.id)"
                        .formatted(source.view()))
                .collect(Collectors.joining());
        return database.sql(VIEWS.formatted(OPEN + begun + " and starts_at + make_interval(mins => minutes) <= ?"
                        + " order by starts_at limit " + UNSETTLED_SHOWN))
                .params(account.value(), now.atOffset(ZoneOffset.UTC))
                .query(AppointmentView.class)
                .list();
    }

    /** The one that is on, or comes next. */
    Optional<AppointmentView> next(AccountId account, Instant now) {
        return database.sql(VIEWS.formatted(
                        OPEN + " and starts_at + make_interval(mins => minutes) > ? order by starts_at limit 1"))
                .params(account.value(), now.atOffset(ZoneOffset.UTC))
                .query(AppointmentView.class)
                .optional();
    }

    /** The visit that began before its appointment is over and that nobody ended, of this person. */
    Optional<RunningVisit> running(AccountId account, Instant now) {
        return runningWhere(
                "a.state in ('PLANNED', 'CONFIRMED') and ? in (a.account_id, a.second_id)"
                        + " and a.starts_at + make_interval(mins => a.minutes) > ?",
                account.value(),
                now.atOffset(ZoneOffset.UTC));
    }

    /** The same, of that appointment. */
    Optional<RunningVisit> running(AppointmentId id) {
        return runningWhere("a.id = ?", id.value());
    }

    private Optional<RunningVisit> runningWhere(String which, Object... params) {
        return visits.stream()
                .map(StartedVisitSource::view)
                .flatMap(view -> database
                        .sql("select a.id as appointment, v.path from appointment a join " + view
                                + " v on v.appointment_id = a.id where v.running and " + which
                                + " order by a.starts_at limit 1")
                        .params(params)
                        .query(RunningVisit.class)
                        .list()
                        .stream())
                .findFirst();
    }

    /** Who is to be visited, for the head of the form, by their card or the one it became; empty when there is no such card, or it is nobody's any more. */
    Optional<Visited> visited(ResidentId resident) {
        return database.sql(
                        "select resident_id as resident, household_id as household, name, nullif(concat_ws(', ', place, commune), '') as address"
                                + " from resident_card where resident_id = (select coalesce(merged_into, id) from resident where id = ?)"
                                + " and exists (select from resident where id = resident_id and forgotten_at is null)")
                .param(resident.value())
                .query(Visited.class)
                .optional();
    }

    /** The household of the appointment's resident; refuses when one would not know where to go. */
    HouseholdId householdFor(NewAppointment wanted) {
        Visited visited = visited(wanted.resident()).orElseThrow(() -> new AppointmentNotFound(wanted.resident()));
        boolean placed = wanted.place() != null
                || switch (wanted.placeKind()) {
                    case DOOR -> visited.address() != null;
                    case STAND, PHONE -> true;
                    case OTHER -> false;
                };
        if (!placed) {
            throw new Refused("place", "Dites où se retrouver.");
        }
        return visited.household();
    }

    void requireReason(AppointmentReason reason) {
        boolean known = reasons().stream().anyMatch(choice -> choice.value().equals(reason.code()));
        if (!known) {
            throw new Refused("reason", "Choisissez un motif de la liste.");
        }
    }

    List<Choice> reasons() {
        return database.sql(
                        "select code, label from appointment_reason where retired_at is null order by position, code")
                .query((row, i) -> Choice.of(row.getString(1), row.getString(2)))
                .list();
    }

    boolean isExpected(HouseholdId household, LocalDate today) {
        return database.sql("select exists (select from appointment where household_id = ?"
                        + " and state in ('PLANNED', 'CONFIRMED') and starts_at >= ?)")
                .param(household.value())
                .param(today.atStartOfDay(Moment.PARIS).toOffsetDateTime())
                .query(Boolean.class)
                .single();
    }

    boolean isMoved(AppointmentId id) {
        return database.sql("select exists (select 1 from appointment where rescheduled_from = ?)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Where the visit of an appointment goes on. */
    record RunningVisit(AppointmentId appointment, String path) {}

    /** Whom an appointment is for. */
    record Visited(
            ResidentId resident,
            HouseholdId household,
            String name,
            @Nullable String address) {}
}

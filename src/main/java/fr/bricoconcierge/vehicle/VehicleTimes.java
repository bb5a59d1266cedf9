package fr.bricoconcierge.vehicle;

import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains why a vehicle cannot be had, and offers another one then or the same one soon after. */
@Service
@Transactional(readOnly = true)
class VehicleTimes {

    private static final int OFFERED = 3;
    private static final int DAYS_AHEAD = 14;
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);

    private final JdbcClient database;
    private final Clock clock;

    VehicleTimes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Who has it then, in one sentence. */
    String holder(ReservationForm wanted, @Nullable ReservationId but) {
        return database.sql("""
                        select a.display_name as name, r.starts_at, r.ends_at
                        from vehicle_reservation r join account a on a.id = r.account_id
                        where r.vehicle_id = :vehicle and r.cancelled_at is null and r.id is distinct from :but::uuid
                          and tstzrange(r.starts_at, r.ends_at) && tstzrange(:from, :to)
                        order by r.starts_at limit 1
                        """)
                .param("vehicle", wanted.vehicle().value())
                .param("but", but == null ? null : but.value())
                .param("from", instant(wanted.startsAt()).atOffset(ZoneOffset.UTC))
                .param("to", instant(wanted.until()).atOffset(ZoneOffset.UTC))
                .query(Held.class)
                .optional()
                .map(held -> "Réservé par %s, %s."
                        .formatted(held.name(), ReservationReading.hours(held.startsAt(), held.endsAt())))
                .orElse("Quelqu’un vient de le réserver.");
    }

    /** Other vehicles that are free then, and the next moments at which this one is. */
    List<Choice> offers(ReservationForm wanted, @Nullable ReservationId but) {
        Instant from = instant(wanted.startsAt());
        Duration length = Duration.between(wanted.startsAt(), wanted.until());
        List<Choice> others = database
                .sql("""
                        select v.id, v.name from vehicle v
                        where v.retired_at is null and v.id <> :vehicle and not exists (
                            select from vehicle_reservation r where r.vehicle_id = v.id and r.cancelled_at is null
                            and tstzrange(r.starts_at, r.ends_at) && tstzrange(:from, :to))
                        order by v.name limit 3
                        """)
                .param("vehicle", wanted.vehicle().value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", from.plus(length).atOffset(ZoneOffset.UTC))
                .query(Free.class)
                .list()
                .stream()
                .map(free -> Choice.of(new Offer(free.id(), wanted.startsAt()), free.name() + ", au même moment"))
                .toList();
        return Stream.concat(others.stream(), later(wanted, length, but).stream())
                .toList();
    }

    private List<Choice> later(ReservationForm wanted, Duration length, @Nullable ReservationId but) {
        List<Span> taken = taken(wanted, but);
        List<Choice> free = new ArrayList<>();
        LocalDateTime end = wanted.startsAt().plusDays(DAYS_AHEAD);
        LocalDateTime start = wanted.startsAt();
        while (free.size() < OFFERED && start.isBefore(end)) {
            Instant from = instant(start);
            Instant to = from.plus(length);
            boolean offered = from.isAfter(clock.instant())
                    && isByDay(start, length)
                    && taken.stream().noneMatch(span -> span.startsAt().isBefore(to) && from.isBefore(span.endsAt()));
            if (offered) {
                free.add(Choice.of(new Offer(wanted.vehicle(), start), ReservationReading.hours(from, to)));
            }
            start = start.plus(offered ? length : STEP);
        }
        return free;
    }

    /** Nobody fetches a van at night; what lasts for days begins in the day. */
    private static boolean isByDay(LocalDateTime start, Duration length) {
        LocalDateTime end = start.plus(length);
        boolean begins =
                !start.toLocalTime().isBefore(OPENS) && start.toLocalTime().isBefore(CLOSES);
        return begins
                && (length.toHours() >= 12 || !end.isAfter(start.toLocalDate().atTime(CLOSES)));
    }

    private List<Span> taken(ReservationForm wanted, @Nullable ReservationId but) {
        Instant from = instant(wanted.startsAt());
        return database.sql("""
                        select starts_at, ends_at from vehicle_reservation
                        where vehicle_id = :vehicle and cancelled_at is null and id is distinct from :but::uuid
                          and tstzrange(starts_at, ends_at) && tstzrange(:from, :to)
                        """)
                .param("vehicle", wanted.vehicle().value())
                .param("but", but == null ? null : but.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", from.plus(Duration.ofDays(2L * DAYS_AHEAD)).atOffset(ZoneOffset.UTC))
                .query(Span.class)
                .list();
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Moment.PARIS).toInstant();
    }

    /** Somebody's reservation. */
    public record Held(String name, Instant startsAt, Instant endsAt) {}

    /** A vehicle that is free. */
    public record Free(VehicleId id, String name) {}

    /** A stretch of time. */
    public record Span(Instant startsAt, Instant endsAt) {}
}

package fr.bricoconcierge.agenda;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.worktime.FreeSlots;
import fr.bricoconcierge.worktime.PublicHolidays;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The free moments to propose (A4). First come those of a day on which one is near by anyway, for an appointment or a tour,
 * with that reason; then the others, the soonest first.
 */
@Service
@Transactional(readOnly = true)
class Proposals {

    /** As many as five weeks hold for whoever is free all day. */
    private static final int ALL = 1_000;

    private static final int A_DAY = 2;

    private static final Duration HALF_A_DAY = Duration.ofHours(4);

    /** Somebody who waits does not wait longer than that for a shorter way. */
    private static final Duration WORTH_WAITING = Duration.ofDays(14);

    private final JdbcClient database;
    private final FreeSlots free;
    private final Clock clock;

    Proposals(JdbcClient database, FreeSlots free, Clock clock) {
        this.database = database;
        this.free = free;
        this.clock = clock;
    }

    List<Proposal> next(Collection<AccountId> together, Wish wish, int count) {
        Instant now = clock.instant();
        Instant from = wish.day() == null ? now : latest(now, begin(wish.day()));
        Instant to = wish.day() == null ? Instant.MAX : begin(wish.day().plusDays(1));
        List<Business> business = wish.where() == null ? List.of() : business(together, wish.where(), from);
        List<Proposal> all = free.next(together, from, wish.length(), ALL).stream()
                .filter(start -> start.isBefore(to) && wish.suits(start))
                .map(start -> new Proposal(start, reason(start, business)))
                .toList();
        Set<Proposal> first = near(all, from.plus(WORTH_WAITING), wish.day() == null ? A_DAY : ALL);
        return Stream.concat(first.stream(), all.stream().filter(one -> !first.contains(one)))
                .limit(count)
                .toList();
    }

    /** Some of each day on which one is near by, so that there is a choice of days. */
    private static Set<Proposal> near(List<Proposal> all, Instant soon, int aDay) {
        Set<Proposal> near = new LinkedHashSet<>();
        Map<LocalDate, Integer> counted = new HashMap<>();
        all.stream()
                .filter(one -> one.reason() != null && one.startsAt().isBefore(soon))
                .filter(one -> counted.merge(Moment.dateOf(one.startsAt()), 1, Integer::sum) <= aDay)
                .forEach(near::add);
        return near;
    }

    /** Why nothing is free that day, in a few words, as far as one can tell. */
    Optional<String> whyNothing(Collection<AccountId> together, LocalDate day) {
        if (day.isBefore(Moment.dateOf(clock.instant()))) {
            return Optional.of("ce jour est déjà passé");
        }
        String name = Moment.dayAndYear(day);
        Optional<String> holiday = PublicHolidays.named(day);
        if (holiday.isPresent()) {
            return holiday.map(said -> "le %s est un jour férié, %s".formatted(name, said));
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? Optional.of("le " + name + " est un dimanche")
                : away(together, day).map(who -> "%s a noté une absence le %s".formatted(who, name));
    }

    private Optional<String> away(Collection<AccountId> together, LocalDate day) {
        return database.sql("select a.display_name from time_block t join account a on a.id = t.account_id"
                        + " where t.account_id = any (?) and t.kind = 'ABSENCE'"
                        + " and tstzrange(t.starts_at, t.ends_at) && tstzrange(?, ?) order by t.starts_at limit 1")
                .param(together.stream().map(AccountId::value).toArray(UUID[]::new))
                .param(begin(day).atOffset(ZoneOffset.UTC))
                .param(begin(day.plusDays(1)).atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** Where a resident lives; nothing when nobody knows. */
    @Nullable
    Spot home(ResidentId resident) {
        return database.sql("""
                        select d.sector_id as sector, d.latitude, d.longitude
                        from resident r join household h on h.id = r.household_id join door_place d on d.door_id = h.door_id
                        where r.id = ?
                        """)
                .param(resident.value())
                .query(Spot.class)
                .optional()
                .orElse(null);
    }

    /** What these people do near that spot, from that moment on. */
    private List<Business> business(Collection<AccountId> together, Spot spot, Instant from) {
        return database
                .sql("""
                        select t.starts_at, d.street, x.name as sector_name, coalesce(d.sector_id, t.sector_id) as sector,
                               d.latitude, d.longitude
                        from time_block t
                        left join appointment a on a.id = t.subject_id and a.place_kind = 'DOOR'
                        left join household h on h.id = a.household_id
                        left join door_place d on d.door_id = h.door_id
                        left join sector x on x.id = coalesce(d.sector_id, t.sector_id)
                        where t.account_id = any (?) and t.ends_at > ? and (d.door_id is not null or t.sector_id is not null)
                        order by t.starts_at limit 500
                        """)
                .param(together.stream().map(AccountId::value).toArray(UUID[]::new))
                .param(begin(Moment.dateOf(from)).atOffset(ZoneOffset.UTC))
                .query(Business.class)
                .list()
                .stream()
                .filter(one -> one.isNear(spot))
                .toList();
    }

    /** The one nearest in time, of that half of the day: nobody waits around for longer. */
    private static @Nullable String reason(Instant start, List<Business> business) {
        LocalDate day = Moment.dateOf(start);
        Optional<Business> nearest = business.stream()
                .filter(one -> Moment.dateOf(one.startsAt()).equals(day)
                        && HalfDay.of(one.startsAt()) == HalfDay.of(start)
                        && Duration.between(start, one.startsAt()).abs().compareTo(HALF_A_DAY) <= 0)
                .min(Comparator.comparing(
                        one -> Duration.between(start, one.startsAt()).abs()));
        return nearest.map(Business::said).orElse(null);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Moment.PARIS).toInstant();
    }

    /**
     * What is looked for.
     *
     * @param day only that day; none: the soonest
     */
    record Wish(
            Duration length,
            @Nullable Spot where,
            @Nullable LocalDate day,
            @Nullable HalfDay half) {

        boolean suits(Instant start) {
            return half == null || half.includes(start);
        }
    }

    /** Somewhere: a sector, and the coordinates of a door when they are known. */
    record Spot(
            @Nullable SectorId sector,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        private static final int WALK_IN_METRES = 600;

        boolean isNear(Spot other) {
            if (sector != null && sector.equals(other.sector)) {
                return true;
            }
            return latitude != null
                    && longitude != null
                    && other.latitude != null
                    && other.longitude != null
                    && TravelTimes.distance(latitude, longitude, other.latitude, other.longitude) <= WALK_IN_METRES;
        }
    }

    private record Business(
            Instant startsAt,
            @Nullable String street,
            @Nullable String sectorName,
            @Nullable SectorId sector,
            @Nullable Double latitude,
            @Nullable Double longitude) {

        boolean isNear(Spot spot) {
            return new Spot(sector, latitude, longitude).isNear(spot);
        }

        String said() {
            String hour = " à " + Moment.hour(startsAt);
            return street == null
                    ? "en tournée dans " + sectorName + hour
                    : "déjà " + street.substring(0, 1).toLowerCase(Locale.FRANCE) + street.substring(1) + hour;
        }
    }
}

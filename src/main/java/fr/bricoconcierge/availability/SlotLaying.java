package fr.bricoconcierge.availability;

import fr.bricoconcierge.availability.WeeklyPattern.LaidSlot;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays the slots of weekly ranges some weeks ahead, and takes up those that nobody booked and no range wants any more. What
 * is booked is never touched. The exclusion constraint of {@code advisor_slot} keeps any two of one advisor apart.
 */
@Service
@Transactional
class SlotLaying {

    private static final int DAYS_AHEAD = 56;

    private final JdbcClient database;
    private final Clock clock;

    SlotLaying(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void lay(AccountId advisor) {
        queueFor(advisor);
        Instant now = clock.instant();
        Set<LaidSlot> wanted = new HashSet<>();
        pattern(advisor)
                .slots(Moment.dateOf(now), DAYS_AHEAD)
                .filter(slot -> slot.startsAt().isAfter(now))
                .forEach(wanted::add);
        withdrawn(advisor, now)
                .forEach(start -> wanted.removeIf(slot -> slot.startsAt().equals(start)));
        List<FreeSlot> laid = free(advisor, now);
        delete(laid.stream()
                .filter(slot -> !wanted.contains(slot.slot()))
                .map(FreeSlot::id)
                .toList());
        laid.forEach(slot -> wanted.remove(slot.slot()));
        insert(advisor, List.copyOf(wanted));
    }

    /** Those of everybody who has ranges; ends what a past night left unlaid. */
    void layAll() {
        database.sql("select distinct r.account_id as value from advisor_range r join account a on a.id = r.account_id"
                        + " where a.disabled_at is null")
                .query(AccountId.class)
                .list()
                .forEach(this::lay);
    }

    @Transactional(readOnly = true)
    WeeklyPattern pattern(AccountId advisor) {
        LocalDate today = Moment.dateOf(clock.instant());
        return new WeeklyPattern(
                database.sql("""
                                select id, weekday, starts_at, ends_at, minutes, place_kind, place, valid_from, valid_until
                                from advisor_range where account_id = ? and (valid_until is null or valid_until >= ?)
                                order by weekday, starts_at limit 100
                                """)
                        .params(advisor.value(), today)
                        .query(WeeklyRange.class)
                        .list(),
                database.sql("select id, first_day, last_day from advisor_day_off"
                                + " where account_id = ? and last_day >= ? order by first_day limit 100")
                        .params(advisor.value(), today)
                        .query(DayOff.class)
                        .list());
    }

    /** Two changes at once would each take up what the other just laid. */
    private void queueFor(AccountId advisor) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("slots " + advisor)
                .query()
                .singleRow();
    }

    private List<Instant> withdrawn(AccountId advisor, Instant now) {
        return database.sql("select starts_at from advisor_slot_withdrawn where account_id = ? and starts_at > ?")
                .params(advisor.value(), now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    private List<FreeSlot> free(AccountId advisor, Instant now) {
        return database.sql("select id, starts_at, minutes, place_kind, place from advisor_slot"
                        + " where account_id = ? and follows_ranges and booked_resident is null and starts_at > ?")
                .params(advisor.value(), now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new FreeSlot(
                        row.getObject("id", UUID.class),
                        new LaidSlot(
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                row.getInt("minutes"),
                                SlotPlace.valueOf(row.getString("place_kind")),
                                row.getString("place"))))
                .list();
    }

    private void delete(List<UUID> unwanted) {
        database.sql("delete from advisor_slot where id = any (?) and booked_resident is null")
                .param(unwanted.toArray(UUID[]::new))
                .update();
    }

    private void insert(AccountId advisor, List<LaidSlot> wanted) {
        database.sql("""
                        insert into advisor_slot (id, account_id, starts_at, ends_at, minutes, place_kind, place, follows_ranges)
                        select w.id, ?, w.starts_at::timestamptz, w.starts_at::timestamptz + make_interval(mins => w.minutes),
                               w.minutes, w.place_kind, nullif(w.place, ''), true
                        from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as int[]), cast(? as text[]), cast(? as text[]))
                            as w (id, starts_at, minutes, place_kind, place)
                        on conflict do nothing
                        """)
                .param(advisor.value())
                .param(wanted.stream().map(slot -> AdvisorSlotId.next().value()).toArray(UUID[]::new))
                .param(wanted.stream().map(slot -> slot.startsAt().toString()).toArray(String[]::new))
                .param(wanted.stream().map(LaidSlot::minutes).toArray(Integer[]::new))
                .param(wanted.stream().map(slot -> slot.placeKind().name()).toArray(String[]::new))
                .param(wanted.stream()
                        .map(slot -> slot.place() == null ? "" : slot.place())
                        .toArray(String[]::new))
                .update();
    }

    private record FreeSlot(UUID id, LaidSlot slot) {}
}

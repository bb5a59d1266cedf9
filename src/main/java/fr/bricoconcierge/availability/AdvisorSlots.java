package fr.bricoconcierge.availability;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.OrganisationId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.worktime.BlockKind;
import fr.bricoconcierge.worktime.SlotTaken;
import fr.bricoconcierge.worktime.TimeBlock;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What advisors offer of their time, and who took it. */
@Service
@Transactional
public class AdvisorSlots {

    private static final String VIEWS = """
            select s.id, s.account_id as advisor, a.display_name as advisor_name, o.name as organisation,
                   s.starts_at, s.minutes, s.place_kind, s.place
            from advisor_slot s
            join account a on a.id = s.account_id
            join organisation o on o.id = a.organisation_id
            """;

    private final JdbcClient database;
    private final TimeBlocks time;
    private final ReceivedCommands commands;
    private final Clock clock;

    AdvisorSlots(JdbcClient database, TimeBlocks time, ReceivedCommands commands, Clock clock) {
        this.database = database;
        this.time = time;
        this.commands = commands;
        this.clock = clock;
    }

    /** Offers a range, cut into slots, and answers the first of them. */
    public AdvisorSlotId declare(UUID command, AdvisorRange range) {
        if (range.starts().isEmpty()) {
            throw new Refused("endsAt", "Cette plage est plus courte qu’un rendez-vous.");
        }
        if (range.from().isBefore(clock.instant())) {
            throw new Refused("day", "Ce moment est déjà passé.");
        }
        return new AdvisorSlotId(commands.once(
                command,
                () -> range.starts().stream()
                        .map(start -> insert(range, start))
                        .toList()
                        .get(0)));
    }

    /** The next slots that nobody has taken, of one organisation or of all. */
    @Transactional(readOnly = true)
    public List<SlotView> free(@Nullable OrganisationId organisation, Instant from, int limit) {
        UUID wanted = organisation == null ? null : organisation.value();
        return database.sql(VIEWS + """
                        where s.booked_resident is null and s.starts_at >= ? and a.disabled_at is null and o.retired_at is null
                          and (cast(? as uuid) is null or a.organisation_id = ?)
                        order by s.starts_at, s.id limit ?
                        """)
                .param(from.atOffset(ZoneOffset.UTC))
                .param(wanted)
                .param(wanted)
                .param(limit)
                .query(SlotView.class)
                .list();
    }

    /** The next ones of all, and the one that somebody chose already as long as it is free, however late. */
    @Transactional(readOnly = true)
    public List<SlotView> next(@Nullable AdvisorSlotId chosen, Instant from, int limit) {
        OffsetDateTime now = from.atOffset(ZoneOffset.UTC);
        return database.sql("select * from ((" + VIEWS + """
                        where s.booked_resident is null and s.starts_at >= :from and a.disabled_at is null and o.retired_at is null
                        order by s.starts_at, s.id limit :limit)
                        union
                        (""" + VIEWS + """
                        where s.booked_resident is null and s.starts_at >= :from and a.disabled_at is null and o.retired_at is null
                          and s.id = :chosen)) offered order by starts_at, id
                        """)
                .param("from", now)
                .param("limit", limit)
                .param("chosen", chosen == null ? null : chosen.value(), Types.OTHER)
                .query(SlotView.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<SlotView> find(AdvisorSlotId id) {
        return database.sql(VIEWS + " where s.id = ?")
                .param(id.value())
                .query(SlotView.class)
                .optional();
    }

    /**
     * Gives a slot to a household and takes the advisor's time.
     *
     * @throws SlotTaken when somebody else was quicker, or the advisor is busy; the transaction is lost with it
     */
    public void book(AdvisorSlotId id, ResidentId resident, HouseholdId household, AccountId by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        SlotView slot = find(id).orElseThrow(() -> new SlotNotFound(id));
        int taken = database.sql("""
                        update advisor_slot
                        set booked_resident = ?, booked_household = ?, booked_at = ?, booked_by = ?, version = version + 1
                        where id = ? and booked_resident is null and starts_at > ?
                        """)
                .params(resident.value(), household.value(), now, by.value(), id.value(), now)
                .update();
        if (taken == 0) {
            throw new SlotTaken(slot.advisor(), block(slot));
        }
        time.take(block(slot), List.of(slot.advisor()));
    }

    /** Frees a slot that was booked; a slot that was not stays as it is. */
    public void release(AdvisorSlotId id) {
        database.sql("""
                        update advisor_slot
                        set booked_resident = null, booked_household = null, booked_at = null, booked_by = null,
                            version = version + 1
                        where id = ?
                        """).param(id.value()).update();
        time.release(id.value());
    }

    /** Takes back an offer of this advisor; refuses once somebody counts on it. One of a weekly range is not laid again. */
    void withdraw(AdvisorSlotId id, AccountId advisor) {
        database.sql("""
                        insert into advisor_slot_withdrawn (account_id, starts_at)
                        select account_id, starts_at from advisor_slot
                        where id = ? and account_id = ? and booked_resident is null and follows_ranges
                        on conflict do nothing
                        """).params(id.value(), advisor.value()).update();
        int withdrawn = database.sql(
                        "delete from advisor_slot where id = ? and account_id = ? and booked_resident is null")
                .params(id.value(), advisor.value())
                .update();
        if (withdrawn == 0
                && find(id).filter(slot -> slot.advisor().equals(advisor)).isPresent()) {
            throw new Refused("Ce créneau est réservé\u00a0: on ne peut plus le retirer.");
        }
        if (withdrawn == 0) {
            throw new SlotNotFound(id);
        }
    }

    private UUID insert(AdvisorRange range, Instant start) {
        AdvisorSlotId id = AdvisorSlotId.next();
        try {
            database.sql("insert into advisor_slot (id, account_id, starts_at, ends_at, minutes, place_kind, place)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(id.value(), range.advisor().value(), start.atOffset(ZoneOffset.UTC))
                    .params(start.plus(Duration.ofMinutes(range.minutes())).atOffset(ZoneOffset.UTC), range.minutes())
                    .param(range.placeKind().name())
                    .param(range.place())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw TimeBlocks.isOverlap(e)
                    ? new Refused("startsAt", "Vous avez déjà offert une partie de cette plage.")
                    : e;
        }
        return id.value();
    }

    private static TimeBlock block(SlotView slot) {
        return new TimeBlock(
                BlockKind.ADVISOR_MEETING,
                slot.id().value(),
                slot.startsAt(),
                slot.endsAt(),
                slot.placeKind().label(),
                "/disponibilites");
    }
}

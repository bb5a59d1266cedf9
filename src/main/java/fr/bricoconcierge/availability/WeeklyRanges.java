package fr.bricoconcierge.availability;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.sql.Time;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an advisor declares once for every week; each change lays the slots again (A5). */
@Service
@Transactional
public class WeeklyRanges {

    private static final String COLUMNS =
            "id, weekday, starts_at, ends_at, minutes, place_kind, place, valid_from, valid_until";

    private static final LocalTime EARLIEST = LocalTime.of(7, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);

    private final JdbcClient database;
    private final SlotLaying laying;
    private final ReceivedCommands commands;
    private final Clock clock;

    WeeklyRanges(JdbcClient database, SlotLaying laying, ReceivedCommands commands, Clock clock) {
        this.database = database;
        this.laying = laying;
        this.commands = commands;
        this.clock = clock;
    }

    /** Slots are offered at once, for some weeks ahead. */
    public void add(UUID command, AccountId advisor, WeeklyRange wanted) {
        commands.once(command, () -> {
            UUID id = Uuids.next();
            require(wanted);
            insert(advisor, id, wanted);
            laying.lay(advisor);
            return id;
        });
    }

    /** Slots already booked stay where they are, whatever becomes of the range. */
    void change(AccountId advisor, UUID id, WeeklyRange wanted) {
        require(wanted);
        delete(advisor, id);
        insert(advisor, id, wanted);
        laying.lay(advisor);
    }

    void remove(AccountId advisor, UUID id) {
        delete(advisor, id);
        laying.lay(advisor);
    }

    @Transactional(readOnly = true)
    WeeklyRange get(AccountId advisor, UUID id) {
        return database.sql("select " + COLUMNS + " from advisor_range where id = ? and account_id = ?")
                .params(id, advisor.value())
                .query(WeeklyRange.class)
                .optional()
                .orElseThrow(() -> new SlotNotFound(id));
    }

    private void require(WeeklyRange wanted) {
        LocalDate until = wanted.validUntil();
        if (!wanted.startsAt().isBefore(wanted.endsAt())) {
            throw new Refused("endsAt", "La fin vient après le début.");
        }
        if (wanted.startsAt().plusMinutes(wanted.minutes()).isAfter(wanted.endsAt())
                || wanted.startsAt().plusMinutes(wanted.minutes()).isBefore(wanted.startsAt())) {
            throw new Refused("endsAt", "Cette plage est plus courte qu’un rendez-vous.");
        }
        requireDaytime(wanted);
        if (wanted.placeKind() == SlotPlace.PLACE && wanted.place() == null) {
            throw new Refused("place", "Dites où vous recevez.");
        }
        if (until != null && until.isBefore(wanted.validFrom())) {
            throw new Refused("validUntil", "Le dernier jour vient après le premier.");
        }
        if (until != null && until.isBefore(Moment.dateOf(clock.instant()))) {
            throw new Refused("validUntil", "Ce jour est déjà passé.");
        }
    }

    /** Nobody is received at night. */
    private static void requireDaytime(WeeklyRange wanted) {
        if (wanted.startsAt().isBefore(EARLIEST)) {
            throw new Refused("startsAt", "Une plage commence à 7\u00a0h au plus tôt.");
        }
        if (wanted.endsAt().isAfter(LATEST)) {
            throw new Refused("endsAt", "Une plage finit à 22\u00a0h au plus tard.");
        }
    }

    private void insert(AccountId advisor, UUID id, WeeklyRange range) {
        try {
            database.sql("insert into advisor_range (account_id, " + COLUMNS
                            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(advisor.value(), id, range.weekday())
                    .params(Time.valueOf(range.startsAt()), Time.valueOf(range.endsAt()), range.minutes())
                    .param(range.placeKind().name())
                    .param(range.place())
                    .param(range.validFrom())
                    .param(range.validUntil())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw TimeBlocks.isOverlap(e)
                    ? new Refused("startsAt", "Vous avez déjà une plage ce jour-là à ces heures.")
                    : e;
        }
    }

    private void delete(AccountId advisor, UUID id) {
        int gone = database.sql("delete from advisor_range where id = ? and account_id = ?")
                .params(id, advisor.value())
                .update();
        if (gone == 0) {
            throw new SlotNotFound(id);
        }
    }
}

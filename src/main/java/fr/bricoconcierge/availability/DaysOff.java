package fr.bricoconcierge.availability;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import fr.bricoconcierge.worktime.TimeBlocks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Days on which an advisor does not receive as in other weeks (A5). */
@Service
@Transactional
class DaysOff {

    private static final int LONGEST = 92;

    private final JdbcClient database;
    private final SlotLaying laying;
    private final AdvisorSlots slots;
    private final ReceivedCommands commands;
    private final Clock clock;

    DaysOff(JdbcClient database, SlotLaying laying, AdvisorSlots slots, ReceivedCommands commands, Clock clock) {
        this.database = database;
        this.laying = laying;
        this.slots = slots;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whatever was offered those days is taken back; what was booked is for the advisor to keep or to hand back. */
    void close(UUID command, AccountId advisor, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Refused("until", "Le dernier jour vient après le premier.");
        }
        if (first.plusDays(LONGEST).isBefore(last)) {
            throw new Refused("until", "Une absence dure au plus trois mois\u00a0: vérifiez les dates.");
        }
        commands.once(command, () -> {
            UUID id = insert(advisor, first, last);
            // what had been offered by itself falls with the day
            database.sql(
                            "update advisor_slot set follows_ranges = true where account_id = ? and starts_at >= ? and starts_at < ?")
                    .param(advisor.value())
                    .param(first.atStartOfDay(Moment.PARIS).toOffsetDateTime())
                    .param(last.plusDays(1).atStartOfDay(Moment.PARIS).toOffsetDateTime())
                    .update();
            laying.lay(advisor);
            return id;
        });
    }

    /** Other hours that day, in place of the weekly ones. */
    void replace(UUID command, AccountId advisor, LocalDate day, AdvisorRange range) {
        if (!isOff(advisor, day)) {
            insert(advisor, day, day);
            laying.lay(advisor);
        }
        slots.declare(command, range);
    }

    /** The weekly ranges hold again. */
    void reopen(AccountId advisor, UUID id) {
        int gone = database.sql("delete from advisor_day_off where id = ? and account_id = ?")
                .params(id, advisor.value())
                .update();
        if (gone == 0) {
            throw new SlotNotFound(id);
        }
        laying.lay(advisor);
    }

    private boolean isOff(AccountId advisor, LocalDate day) {
        return database.sql(
                        "select exists (select from advisor_day_off where account_id = ? and ? between first_day and last_day)")
                .params(advisor.value(), day)
                .query(Boolean.class)
                .single();
    }

    private UUID insert(AccountId advisor, LocalDate first, LocalDate last) {
        if (first.isBefore(Moment.dateOf(clock.instant()))) {
            throw new Refused("day", "Ce jour est déjà passé.");
        }
        UUID id = Uuids.next();
        try {
            database.sql("insert into advisor_day_off (id, account_id, first_day, last_day) values (?, ?, ?, ?)")
                    .params(id, advisor.value(), first, last)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw TimeBlocks.isOverlap(e) ? new Refused("day", "Vous avez déjà noté un de ces jours.") : e;
        }
        return id;
    }
}

package fr.bricoconcierge.worktime;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When people are away: time that nobody can book. */
@Service
@Transactional
class Absences {

    private static final Duration LONGEST = Duration.ofDays(92);

    private final TimeBlocks time;
    private final ReceivedCommands commands;
    private final JdbcClient database;
    private final Clock clock;

    Absences(TimeBlocks time, ReceivedCommands commands, JdbcClient database, Clock clock) {
        this.time = time;
        this.commands = commands;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps somebody's time free of everything.
     *
     * @throws SlotTaken when they have something in it; that must find another moment first
     */
    UUID declare(UUID command, AccountId account, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new Refused("until", "Le retour vient après le départ.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw new Refused("until", "Une absence dure au plus trois mois\u00a0: vérifiez les dates.");
        }
        return commands.once(command, () -> {
            UUID id = Uuids.next();
            var block = new TimeBlock(BlockKind.ABSENCE, id, from, to, "Absence", "/agenda/absences");
            time.take(block, List.of(account));
            return id;
        });
    }

    /** Absences that are not over, of one person or of everybody. */
    @Transactional(readOnly = true)
    List<AbsenceRow> coming(@Nullable AccountId only) {
        return database.sql("""
                        select t.subject_id as id, a.display_name as name, t.starts_at, t.ends_at
                        from time_block t join account a on a.id = t.account_id
                        where t.kind = 'ABSENCE' and t.ends_at > ? and t.account_id = coalesce(cast(? as uuid), t.account_id)
                        order by t.starts_at, t.id limit 50
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(only == null ? null : only.value())
                .query(AbsenceRow.class)
                .list();
    }

    /**
     * Ends or takes back an absence.
     *
     * @param only whose it must be; null for whoever may change everybody's
     */
    void remove(UUID id, @Nullable AccountId only) {
        UUID owner = only == null ? null : only.value();
        boolean exists = database.sql("select exists (select 1 from time_block where subject_id = ? and kind = ?"
                        + " and account_id = coalesce(cast(? as uuid), account_id))")
                .params(id, BlockKind.ABSENCE.name())
                .param(owner)
                .query(Boolean.class)
                .single();
        if (!exists) {
            throw new WorkTimeNotFound(id);
        }
        time.release(id);
    }
}

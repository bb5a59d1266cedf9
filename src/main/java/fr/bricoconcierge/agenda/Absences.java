package fr.bricoconcierge.agenda;

import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.time.Duration;
import java.time.Instant;
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

    Absences(TimeBlocks time, ReceivedCommands commands, JdbcClient database) {
        this.time = time;
        this.commands = commands;
        this.database = database;
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
            throw new AppointmentNotFound(id);
        }
        time.release(id);
    }
}

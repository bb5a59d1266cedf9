package fr.bricoconcierge.notice;

import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.account.Team;
import fr.bricoconcierge.command.ReceivedCommands;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Choice;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes batches of notices, each for one concierge. */
@Service
@Transactional
public class NoticePrinting {

    /** A batch is what one person carries, not a stock. */
    static final int LARGEST_BATCH = 400;

    private final JdbcClient database;
    private final ReceivedCommands commands;
    private final Team team;
    private final KnownSectors sectors;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    NoticePrinting(JdbcClient database, ReceivedCommands commands, Team team, KnownSectors sectors, Clock clock) {
        this.database = database;
        this.commands = commands;
        this.team = team;
        this.sectors = sectors;
        this.clock = clock;
    }

    /** Makes {@code count} notices that follow the last one ever made, and gives them to {@code holder}. */
    public NoticeBatchId printBatch(UUID command, AccountId holder, int count, AccountId by) {
        return printBatch(command, holder, count, null, by);
    }

    /**
     * As {@link #printBatch(UUID, AccountId, int, AccountId)}, announcing the stands of one commune.
     *
     * @param commune its INSEE code; none: the stands of all
     */
    NoticeBatchId printBatch(UUID command, AccountId holder, int count, @Nullable String commune, AccountId by) {
        if (count < 1 || count > LARGEST_BATCH) {
            throw new Refused("count", "Un lot compte de 1 à %d avis.".formatted(LARGEST_BATCH));
        }
        team.require(Role.CONCIERGE, "holder", List.of(holder));
        if (commune != null
                && communes().stream().noneMatch(choice -> choice.value().equals(commune))) {
            throw new Refused("commune", "Choisissez une commune de la liste.");
        }
        return new NoticeBatchId(commands.once(command, () -> addBatch(holder, count, commune, by)));
    }

    /** Communes with a sector, whose stands may be announced. */
    @Transactional(readOnly = true)
    List<Choice> communes() {
        return sectors.all().stream()
                .map(sector -> Choice.of(sector.communeCode(), sector.commune()))
                .distinct()
                .toList();
    }

    private UUID addBatch(AccountId holder, int count, @Nullable String commune, AccountId by) {
        // two batches made at once wait for each other, so that serials follow without a gap
        database.sql("lock table notice_batch in share row exclusive mode").update();
        int first = database.sql("select coalesce(max(last_serial), 0) + 1 from notice_batch")
                .query(Integer.class)
                .single();
        NoticeBatchId id = NoticeBatchId.next();
        database.sql("insert into notice_batch (id, account_id, first_serial, last_serial, made_at, made_by,"
                        + " commune_code) values (?, ?, ?, ?, ?, ?, ?)")
                .params(id.value(), holder.value(), first, first + count - 1)
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .param(commune)
                .update();
        for (int serial = first; serial < first + count; serial++) {
            addNotice(id, serial);
        }
        return id.value();
    }

    private void addNotice(NoticeBatchId batch, int serial) {
        int added = 0;
        while (added == 0) { // a code drawn twice in 34 thousand million is drawn again
            added = database.sql("insert into passage_notice (id, code, serial, batch_id, state)"
                            + " values (?, ?, ?, ?, 'PRINTED') on conflict (code) do nothing")
                    .params(Uuids.next(), NoticeCode.random(chance).text(), serial, batch.value())
                    .update();
        }
    }
}

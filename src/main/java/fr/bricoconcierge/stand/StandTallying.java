package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what happens at a stand, tap by tap; each tap can be taken back. */
@Service
@Transactional
public class StandTallying {

    private final StandSessions sessions;
    private final JdbcClient database;
    private final Clock clock;

    StandTallying(StandSessions sessions, JdbcClient database, Clock clock) {
        this.sessions = sessions;
        this.database = database;
        this.clock = clock;
    }

    /** Counts one tap; the same identifier counts once, however often it arrives. */
    public void tap(UUID tally, StandSessionId id, TallyKind kind, AccountId by) {
        StandSession session = sessions.findById(id).orElseThrow(() -> new StandNotFound(id));
        if (!session.isOpen()) {
            throw new Refused("Cette permanence est terminée : ses compteurs ne bougent plus.");
        }
        database.sql("insert into stand_tally (id, session_id, kind, tapped_at, tapped_by) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do nothing")
                .params(tally, id.value(), kind.name(), clock.instant().atOffset(ZoneOffset.UTC), by.value())
                .update();
    }

    public void undo(UUID tally, StandSessionId id) {
        int undone = database.sql("update stand_tally set undone_at = coalesce(undone_at, ?)"
                        + " where id = ? and session_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), tally, id.value())
                .update();
        if (undone == 0) {
            throw new StandNotFound(tally);
        }
    }
}

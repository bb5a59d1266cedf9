package fr.bricoconcierge.stand;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what happens at a stand, tap by tap; each tap can be taken back. */
@Service
@Transactional
public class StandTallying {

    /** A tablet's clock that is further off than this says nothing. */
    private static final Duration EARLIEST = Duration.ofHours(12);

    private final StandSessions sessions;
    private final JdbcClient database;
    private final Clock clock;

    StandTallying(StandSessions sessions, JdbcClient database, Clock clock) {
        this.sessions = sessions;
        this.database = database;
        this.clock = clock;
    }

    /** Counts one tap; the same identifier counts once, however often it arrives. */
    public void tap(StandSessionId id, Tap tap, AccountId by) {
        StandSession session = sessions.findById(id).orElseThrow(() -> new StandNotFound(id));
        Instant now = clock.instant();
        Instant at = at(session, tap.at(), now);
        if (!session.counts(at)) {
            throw new Refused(
                    "Cette permanence est %s\u00a0: ses compteurs ne bougent plus.".formatted(session.said()));
        }
        database.sql("insert into stand_tally (id, session_id, kind, tapped_at, tapped_by) values (?, ?, ?, ?, ?)"
                        + " on conflict (id) do nothing")
                .params(tap.id(), id.value(), tap.kind().name(), at.atOffset(ZoneOffset.UTC), by.value())
                .update();
        if (tap.undone()) {
            undo(tap.id(), id);
        }
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

    /** What the tablet says, as far as it can be. */
    private static Instant at(StandSession session, @Nullable Instant said, Instant now) {
        if (said == null
                || said.isAfter(now)
                || said.isBefore(session.startsAt().minus(EARLIEST))) {
            return now;
        }
        return said;
    }
}

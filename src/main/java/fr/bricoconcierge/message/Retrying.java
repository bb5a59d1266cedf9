package fr.bricoconcierge.message;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries again what had been given up, once somebody mended its cause. */
@Service
@Transactional
class Retrying {

    private final JdbcClient database;
    private final Clock clock;

    Retrying(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void retry(MessageId id) {
        database.sql("update message set state = 'WAITING', attempts = 0, due_at = ?, settled_at = null"
                        + " where id = ? and state = 'FAILED' and recipient is not null and words is not null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }
}

package fr.bricoconcierge.message;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries again what had been given up, once somebody mended its cause. */
@Service
@Transactional
class Retrying {

    private final JdbcClient database;
    private final ObjectProvider<LinkSource> links;
    private final Clock clock;

    Retrying(JdbcClient database, ObjectProvider<LinkSource> links, Clock clock) {
        this.database = database;
        this.links = links;
        this.clock = clock;
    }

    void retry(MessageId id) {
        database.sql("update message set state = 'WAITING', attempts = 0, due_at = ?, settled_at = null"
                        + " where id = ? and state = 'FAILED' and recipient is not null and words is not null"
                        + " returning cause_id, link is null and position(? in words) > 0")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value(), MessageText.LINK)
                .query((row, i) ->
                        row.getBoolean(2) ? Optional.of(row.getObject(1, UUID.class)) : Optional.<UUID>empty())
                .optional()
                .flatMap(cause -> cause)
                .flatMap(this::linkAbout)
                .ifPresent(link -> database.sql("update message set link = ? where id = ?")
                        .params(link, id.value())
                        .update());
    }

    private Optional<String> linkAbout(UUID cause) {
        return links.stream().flatMap(source -> source.anew(cause).stream()).findFirst();
    }
}

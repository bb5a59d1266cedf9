package fr.bricoconcierge.message;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where messages are written down, in the transaction of what causes them: with it they stay, with it they vanish. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private static final String INSERT = """
            insert into message (id, channel, purpose, once, cause_id, path, resident_id, household_id,
                                 recipient, subject, words, html, link, calendar, created_at, due_at,
                                 useless_after, state, attempts)
            values (:id, :channel, :purpose, :once, :cause, :path, :resident, :household,
                    :recipient, :subject, :words, :html, :link, :calendar, :now, :now, :useless, 'WAITING', 0)
            on conflict (once) do nothing
            """;

    private final JdbcClient database;
    private final EmailPage page;
    private final Carriers carriers;
    private final Clock clock;

    Outbox(JdbcClient database, EmailPage page, Carriers carriers, Clock clock) {
        this.database = database;
        this.page = page;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** Whether a message can leave that way at all. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean reaches(MessageChannel channel) {
        return carriers.reach(channel);
    }

    /** Writes it down to be sent, unless one of the same name was. */
    public void add(NewMessage message) {
        var insert = database.sql(INSERT)
                .param("id", MessageId.next().value())
                .param("purpose", message.purpose().name())
                .param("once", message.once())
                .param("cause", message.about().id())
                .param("path", message.about().path())
                .param("link", message.link())
                .param("calendar", message.calendar())
                .param("now", now())
                .param("useless", atUtc(message.uselessAfter()));
        written(message, addressed(message.to(), insert)).update();
    }

    /** What is said about that record is no longer wanted: nothing of it leaves any more. */
    public void drop(UUID cause, List<MessagePurpose> purposes) {
        database.sql("update message set state = 'DROPPED', settled_at = ?, link = null"
                        + " where cause_id = ? and state = 'WAITING' and purpose = any (?)")
                .params(now(), cause)
                .param(purposes.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec addressed(NewMessage.Addressee to, JdbcClient.StatementSpec insert) {
        return insert.param("channel", to.channel().name())
                .param("resident", to.resident() == null ? null : to.resident().value())
                .param(
                        "household",
                        to.household() == null ? null : to.household().value())
                .param("recipient", to.address());
    }

    private JdbcClient.StatementSpec written(NewMessage message, JdbcClient.StatementSpec insert) {
        boolean designed = message.to().channel() == MessageChannel.EMAIL;
        return insert.param("subject", message.text().subject())
                .param("words", message.text().plain())
                .param(
                        "html",
                        designed ? page.of(message.text(), message.purpose().isInternal()) : null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime atUtc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

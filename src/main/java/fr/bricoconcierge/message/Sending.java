package fr.bricoconcierge.message;

import fr.bricoconcierge.shared.HouseholdId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one message, holding its row meanwhile: another instance passes it by, and a server that dies leaves it to be
 * sent. Only a death between the last word of the other side and the end of this transaction can send twice.
 */
@Service
@Transactional
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    /** How long to wait after the first failure, the second…; after the last the message has failed. */
    static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private static final String NEXT = """
            select id, channel, purpose, cause_id, household_id, recipient, subject, words, html, link, calendar,
                   useless_after, attempts
            from message
            where state = 'WAITING' and due_at <= ? and channel = any (?)
            order by due_at, id
            for update skip locked limit 1
            """;

    private final JdbcClient database;
    private final Carriers carriers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sending(JdbcClient database, Carriers carriers, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.carriers = carriers;
        this.events = events;
        this.clock = clock;
    }

    /** Sends the next one that is due; says whether there was one. */
    boolean sendNext() {
        Optional<DueMessage> due = next();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private Optional<DueMessage> next() {
        return database.sql(NEXT)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(carriers.open().stream().map(Enum::name).toArray(String[]::new))
                .query(DueMessage.class)
                .optional();
    }

    private void send(DueMessage message) {
        if (message.isUselessAt(clock.instant())) {
            settle(message, MessageState.DROPPED, null);
            return;
        }
        Optional<Carrier> carrier = carriers.of(message.channel());
        if (carrier.isEmpty()) {
            settle(message, MessageState.KEPT, null);
            return;
        }
        try {
            carrier.get().carry(message);
        } catch (NotCarried e) {
            LOG.warn("Message {} was not taken: {}", message.id(), e.reason());
            tryLater(message, e);
            return;
        } catch (RuntimeException e) {
            // one bad message does not hold back the others
            LOG.error("Message {} could not be handed over", message.id(), e);
            tryLater(message, new NotCarried("L’envoi a échoué sans que l’on sache pourquoi.", false, e));
            return;
        }
        settle(message, MessageState.SENT, null);
    }

    private void tryLater(DueMessage message, NotCarried failure) {
        if (failure.isForGood() || message.attempts() >= PATIENCE.size()) {
            settle(message, MessageState.FAILED, failure.reason());
            events.publishEvent(new DeliveryFailed(
                    message.id(),
                    message.purpose(),
                    message.causeId(),
                    message.householdId() == null ? null : new HouseholdId(message.householdId())));
            return;
        }
        Instant next = clock.instant().plus(PATIENCE.get(message.attempts()));
        database.sql("update message set attempts = attempts + 1, due_at = ?, failure = ? where id = ?")
                .params(
                        next.atOffset(ZoneOffset.UTC),
                        failure.reason(),
                        message.id().value())
                .update();
    }

    /** A personal link goes with the message and stays nowhere, but in practice, where one may want to follow it. */
    private void settle(DueMessage message, MessageState state, @Nullable String failure) {
        boolean practice = state == MessageState.KEPT && carriers.isPractice();
        database.sql(
                        "update message set state = :state, settled_at = :now, failure = :failure,"
                                + " attempts = attempts + :tried, link = case when :practice or :failed and not :secret then link end where id = :id")
                .param("state", state.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .param("tried", state == MessageState.DROPPED ? 0 : 1)
                .param("practice", practice)
                .param("failed", state == MessageState.FAILED)
                .param("secret", message.purpose().isLinkSecret())
                .param("id", message.id().value())
                .update();
    }
}

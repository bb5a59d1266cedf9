package fr.bricoconcierge.message;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages written down, and what the database knows of them since. */
@TestComponent
class Written {

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final JdbcClient database;

    Written(Outbox outbox, TransactionTemplate transaction, JdbcClient database) {
        this.outbox = outbox;
        this.transaction = transaction;
        this.database = database;
    }

    NewMessage write(NewMessage message) {
        transaction.executeWithoutResult(status -> outbox.add(message));
        return message;
    }

    String id(NewMessage message) {
        return one(message, "id::text", String.class);
    }

    String state(NewMessage message) {
        return one(message, "state", String.class);
    }

    int attempts(NewMessage message) {
        return one(message, "attempts", Integer.class);
    }

    long secondsToWait(NewMessage message) {
        return one(message, "extract(epoch from due_at - now())::bigint", Long.class);
    }

    <T> T one(NewMessage message, String expression, Class<T> type) {
        return database.sql("select " + expression + " from message where once = ?")
                .param(message.once())
                .query(type)
                .single();
    }

    void makeDue(NewMessage message) {
        database.sql("update message set due_at = created_at where once = ?")
                .param(message.once())
                .update();
    }

    /** Other tests write too: what still waits would be sent in the next. */
    void dropTheRest() {
        database.sql("update message set state = 'DROPPED', settled_at = created_at where state = 'WAITING'")
                .update();
    }
}

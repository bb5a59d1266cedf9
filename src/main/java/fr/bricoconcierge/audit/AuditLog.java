package fr.bricoconcierge.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who did what; in the transaction of the act, so that neither exists without the other. */
@Component
public class AuditLog {

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditEntry entry) {
        database.sql("""
                        insert into audit_entry (at, account_id, action, subject_id, other_id, reason, amount)
                        values (:at, :account, :action, :subject, :other, :reason, :amount)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "account",
                        entry.account() == null ? null : entry.account().value())
                .param("action", entry.action().name())
                .param("subject", entry.subject())
                .param("other", entry.other())
                .param("reason", entry.reason())
                .param("amount", entry.amount())
                .update();
    }
}

package fr.bricoconcierge.journal;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.shared.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who did what; each reading is itself written down. */
@Service
class JournalReading {

    static final int PAGE = 50;

    private final JdbcClient database;
    private final AuditLog log;

    JournalReading(JdbcClient database, AuditLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * The latest first; a page past the last is the last.
     *
     * @param action those acts alone; none: all
     * @param page from 1
     */
    @Transactional
    JournalPage read(@Nullable AuditAction action, int page, AccountId reader) {
        int total = count(action);
        int shown = Math.max(1, Math.min(page, (total + PAGE - 1) / PAGE));
        var read = new JournalPage(rows(action, (shown - 1) * PAGE), action, shown, total);
        log.write(AuditEntry.of(AuditAction.READ_LOG, reader));
        return read;
    }

    private List<JournalRow> rows(@Nullable AuditAction action, int from) {
        return database.sql("""
                        select action, at, account.display_name as account, subject_id, reason, amount
                        from audit_entry left join account on account.id = audit_entry.account_id
                        where (:action::text is null or action = :action)
                        order by at desc, audit_entry.id desc limit :page offset :from
                        """)
                .param("action", name(action))
                .param("page", PAGE)
                .param("from", from)
                .query(JournalRow.class)
                .list();
    }

    private int count(@Nullable AuditAction action) {
        return database.sql("select count(*) from audit_entry where (:action::text is null or action = :action)")
                .param("action", name(action))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String name(@Nullable AuditAction action) {
        return action == null ? null : action.name();
    }
}

package fr.bricoconcierge.logbooklist;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that somebody takes the logbook away: before the first line leaves, so that a broken download is there too. */
@Service
class LogbookExport {

    private final LogbookReading reading;
    private final AuditLog audit;

    LogbookExport(LogbookReading reading, AuditLog audit) {
        this.reading = reading;
        this.audit = audit;
    }

    @Transactional
    void writeDown(LogbookFilter filter, ExportForm form, CurrentAccount by) {
        audit.write(AuditEntry.of(AuditAction.EXPORTED_LOGBOOK, by.id())
                .because(form.said())
                .counting((int) reading.count(filter).total()));
    }
}

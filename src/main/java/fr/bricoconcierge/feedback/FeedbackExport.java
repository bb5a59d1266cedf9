package fr.bricoconcierge.feedback;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that somebody takes feedback away, before the first line of it leaves. */
@Service
class FeedbackExport {

    private final FeedbackReading reading;
    private final AuditLog audit;

    FeedbackExport(FeedbackReading reading, AuditLog audit) {
        this.reading = reading;
        this.audit = audit;
    }

    @Transactional
    void writeDown(FeedbackFilter filter, ExportForm form, CurrentAccount by) {
        audit.write(AuditEntry.of(AuditAction.EXPORTED_FEEDBACK, by.id())
                .because(form.said())
                .counting(reading.counts(filter).stream()
                        .mapToInt(ThemeCount::total)
                        .sum()));
    }
}

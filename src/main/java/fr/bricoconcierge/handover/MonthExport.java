package fr.bricoconcierge.handover;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that the referrals of a month are taken away, before the first of them leaves. */
@Service
class MonthExport {

    private final MonthReading reading;
    private final AuditLog audit;

    MonthExport(MonthReading reading, AuditLog audit) {
        this.reading = reading;
        this.audit = audit;
    }

    @Transactional
    void writeDown(MonthForm form, CurrentAccount by) {
        MonthCounts counts = reading.counts(form);
        audit.write(AuditEntry.of(AuditAction.EXPORTED_REFERRALS, by.id())
                .about(form.organisation().value())
                .because(form.said())
                .counting(form.content() == MonthContent.NAMES ? counts.shared() : 0));
    }
}

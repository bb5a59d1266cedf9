package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that somebody takes cards away: before the first of them leaves, so that a broken download is there too. */
@Service
class ContactExport {

    private final ContactListReading reading;
    private final AuditLog audit;

    ContactExport(ContactListReading reading, AuditLog audit) {
        this.reading = reading;
        this.audit = audit;
    }

    @Transactional
    void writeDown(ContactFilter filter, ExportForm form, CurrentAccount by) {
        audit.write(AuditEntry.of(AuditAction.EXPORTED_CARDS, by.id())
                .because(form.said())
                .counting((int) reading.count(filter).kept()));
    }
}

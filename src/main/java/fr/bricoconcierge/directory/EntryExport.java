package fr.bricoconcierge.directory;

import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.sector.KnownSectors;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.spreadsheet.Sheet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the address book away; that somebody did is written down first. */
@Service
class EntryExport {

    private final EntryReading reading;
    private final KnownSectors sectors;
    private final AuditLog audit;

    EntryExport(EntryReading reading, KnownSectors sectors, AuditLog audit) {
        this.reading = reading;
        this.sectors = sectors;
        this.audit = audit;
    }

    /** The entries in use, professionals included: whoever keeps the book prepares them before they are shown. */
    @Transactional
    List<KnownEntry> take(String reason, AccountId by) {
        List<KnownEntry> entries =
                reading.whole().stream().filter(entry -> !entry.retired()).toList();
        audit.write(AuditEntry.of(AuditAction.EXPORTED_ADDRESS_BOOK, by)
                .because(reason)
                .counting(entries.size()));
        return entries;
    }

    void write(List<KnownEntry> entries, Sheet sheet) {
        EntryFile file = new EntryFile(sectors);
        entries.forEach(entry -> sheet.write(file.row(entry)));
    }
}

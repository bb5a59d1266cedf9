package fr.bricoconcierge.statement;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.cash.Regie;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A statement as a file; whoever takes it away is written down with why. */
@Service
class StatementFiles {

    private final StatementReading reading;
    private final Printing printing;
    private final AuditLog audit;
    private final Regie regie;
    private final Settings settings;

    StatementFiles(StatementReading reading, Printing printing, AuditLog audit, Regie regie, Settings settings) {
        this.reading = reading;
        this.printing = printing;
        this.audit = audit;
        this.regie = regie;
        this.settings = settings;
    }

    @Transactional
    byte[] take(PeriodForm period, TakeAwayForm form, CurrentAccount by) {
        Statement statement = reading.of(period);
        audit.write(AuditEntry.of(AuditAction.EXPORTED_FUND, by.id())
                .because(form.reason().label())
                .counting(statement.lines().size()));
        return form.format() == TakeAwayForm.Format.PDF ? pdf(statement) : StatementSheet.of(statement);
    }

    private byte[] pdf(Statement statement) {
        return printing.pdf(
                Paper.A4_LANDSCAPE,
                "statement/paper",
                Map.of(
                        "statement", statement,
                        "holders", regie.inOffice(),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME)));
    }
}

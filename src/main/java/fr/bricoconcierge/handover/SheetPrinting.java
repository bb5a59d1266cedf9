package fr.bricoconcierge.handover;

import fr.bricoconcierge.account.CurrentAccount;
import fr.bricoconcierge.account.Role;
import fr.bricoconcierge.audit.AuditAction;
import fr.bricoconcierge.audit.AuditEntry;
import fr.bricoconcierge.audit.AuditLog;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.referral.MeetingPreparation;
import fr.bricoconcierge.referral.Preparation;
import fr.bricoconcierge.referral.ReferralId;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.PhoneNumber;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the sheet of a referral, and writes down who took it. */
@Service
class SheetPrinting {

    private final SheetReading reading;
    private final MeetingPreparation preparation;
    private final Printing printing;
    private final Settings settings;
    private final AuditLog audit;
    private final Clock clock;

    SheetPrinting(
            SheetReading reading,
            MeetingPreparation preparation,
            Printing printing,
            Settings settings,
            AuditLog audit,
            Clock clock) {
        this.reading = reading;
        this.preparation = preparation;
        this.printing = printing;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    byte[] print(ReferralId id, CurrentAccount reader) {
        ReferralSheet sheet = reading.get(id, reader);
        audit.write(AuditEntry.of(AuditAction.PRINTED_REFERRAL, reader.id()).about(id.value()));
        return printing.pdf(
                Paper.A4,
                "handover/paper",
                Map.of(
                        "sheet", sheet,
                        "ready", ready(id, reader),
                        "printed", Moment.at(clock.instant()).exact(),
                        "by", reader.name(),
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "servicePhone", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))));
    }

    private Preparation ready(ReferralId id, CurrentAccount reader) {
        return reader.is(Role.ADVISOR) ? preparation.of(id, reader) : preparation.of(id);
    }
}

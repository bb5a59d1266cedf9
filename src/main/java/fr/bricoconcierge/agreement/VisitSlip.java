package fr.bricoconcierge.agreement;

import fr.bricoconcierge.intervention.VisitPage;
import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What will be done, on half a sheet to sign before it is. */
@Component
class VisitSlip {

    private final Printing printing;
    private final Settings settings;

    VisitSlip(Printing printing, Settings settings) {
        this.printing = printing;
        this.settings = settings;
    }

    byte[] of(VisitPage visit) {
        return printing.pdf(
                Paper.A5,
                "agreement/slip",
                Map.of(
                        "visit", visit,
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "phone", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))));
    }
}

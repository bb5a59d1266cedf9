package fr.bricoconcierge.incident;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.Printing;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happened on a sheet of A4 for the insurer, to sign. */
@Component
class IncidentPrint {

    private final Printing printing;
    private final Settings settings;

    IncidentPrint(Printing printing, Settings settings) {
        this.printing = printing;
        this.settings = settings;
    }

    byte[] of(IncidentView incident) {
        return printing.pdf(
                Paper.A4,
                "incident/paper",
                Map.of(
                        "incident", incident,
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "phone", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))));
    }
}

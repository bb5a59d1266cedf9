package fr.bricoconcierge.howto;

import fr.bricoconcierge.print.Paper;
import fr.bricoconcierge.print.SharedPrints;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A how-to sheet on one sheet of paper. */
@Service
public class HowToPrint {

    private final SharedPrints prints;
    private final Settings settings;

    HowToPrint(SharedPrints prints, Settings settings) {
        this.prints = prints;
        this.settings = settings;
    }

    /** A PDF of one A4 page. */
    public byte[] of(HowToText text) {
        return prints.pdf(
                Paper.A4,
                "howto/paper",
                Map.of(
                        "sheet", text,
                        "service", settings.text(Setting.SERVICE_NAME),
                        "town", settings.text(Setting.TOWN_NAME),
                        "phone", PhoneNumber.shown(settings.text(Setting.SERVICE_PHONE))));
    }
}

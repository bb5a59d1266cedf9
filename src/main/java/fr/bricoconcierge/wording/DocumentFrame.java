package fr.bricoconcierge.wording;

import fr.bricoconcierge.print.QrCode;
import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.StandSchedule;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on every document beside its text: who the service is, how to reach it, where to meet it. */
@Component
public class DocumentFrame {

    private final PrintedTexts texts;
    private final PrintedLogo logo;
    private final Settings settings;
    private final StandSchedule stands;
    private final Clock clock;

    DocumentFrame(PrintedTexts texts, PrintedLogo logo, Settings settings, StandSchedule stands, Clock clock) {
        this.texts = texts;
        this.logo = logo;
        this.settings = settings;
        this.stands = stands;
        this.clock = clock;
    }

    /**
     * The values of a template; it may still add its own.
     *
     * @param commune whose stands are announced; none: all
     */
    public Map<String, Object> around(FilledText text, @Nullable String commune, int howManyStands) {
        Map<Placeholder, String> service = texts.serviceValues();
        Map<String, Object> values = new HashMap<>();
        values.put("text", text);
        values.put("service", service.getOrDefault(Placeholder.SERVICE, ""));
        values.put("town", service.getOrDefault(Placeholder.TOWN, ""));
        values.put("phone", service.getOrDefault(Placeholder.PHONE, ""));
        values.put("email", service.getOrDefault(Placeholder.EMAIL, ""));
        values.put("site", service.getOrDefault(Placeholder.SITE, ""));
        values.put("signatory", service.getOrDefault(Placeholder.SIGNATORY, ""));
        values.put("today", "Le " + Moment.dayAndYear(Moment.dateOf(clock.instant())));
        values.put("qr", QrCode.dataUri(settings.text(Setting.PUBLIC_ADDRESS) + "/avis"));
        values.put("logo", logo.dataUri().orElse(""));
        values.put("stands", stands.next(commune, clock.instant(), howManyStands));
        return values;
    }
}

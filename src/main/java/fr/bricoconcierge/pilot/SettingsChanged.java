package fr.bricoconcierge.pilot;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.shared.PhoneNumber;
import java.util.Locale;
import java.util.Map;
import org.springframework.validation.BindingResult;

/** A colleague set the same settings to something else since the form was opened. */
class SettingsChanged extends RuntimeException {

    private final transient Map<Setting, String> inForce;

    SettingsChanged(Map<Setting, String> inForce) {
        super("other settings are in force");
        this.inForce = inForce;
    }

    /** Both are shown: what was typed in its field, what is in force beside it. */
    void showIn(BindingResult binding) {
        inForce.forEach((setting, value) -> binding.rejectValue(
                field(setting),
                "changed",
                "Entre-temps, une autre personne a enregistré «\u00a0%s\u00a0». Gardez votre réponse, ou reprenez la sienne."
                        .formatted(said(setting, value))));
    }

    private static String said(Setting setting, String value) {
        return value.isEmpty() ? "rien" : setting == Setting.SERVICE_PHONE ? PhoneNumber.shown(value) : value;
    }

    /** NOTICE_MONTHS is noticeMonths. */
    private static String field(Setting setting) {
        var name = new StringBuilder();
        for (String word : setting.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

package fr.bricoconcierge.lonevisit;

import static fr.bricoconcierge.setting.Setting.DEPUTY_EMAIL;
import static fr.bricoconcierge.setting.Setting.DEPUTY_NAME;
import static fr.bricoconcierge.setting.Setting.DEPUTY_PHONE;
import static fr.bricoconcierge.setting.Setting.DUTY_EMAIL;
import static fr.bricoconcierge.setting.Setting.DUTY_NAME;
import static fr.bricoconcierge.setting.Setting.DUTY_PHONE;
import static fr.bricoconcierge.setting.Setting.HELP_NUMBER;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.EmailAddress;
import fr.bricoconcierge.shared.PhoneNumber;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Who is alerted, as the coordinator types it; nobody is asked for. */
@NullUnmarked
record AlertContactsForm(
        @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String dutyName,

        @EmailAddress @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String dutyEmail,

        String dutyPhone,

        @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String deputyName,

        @EmailAddress @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String deputyEmail,

        String deputyPhone,

        @NotBlank(message = "Indiquez le numéro à composer.")
        String helpNumber) {

    private static final String SHORT_NUMBER = "\\d{2,4}"; // 15, 112, 3114

    static AlertContactsForm of(Settings settings) {
        return new AlertContactsForm(
                settings.text(DUTY_NAME),
                settings.text(DUTY_EMAIL),
                PhoneNumber.shown(settings.text(DUTY_PHONE)),
                settings.text(DEPUTY_NAME),
                settings.text(DEPUTY_EMAIL),
                PhoneNumber.shown(settings.text(DEPUTY_PHONE)),
                PhoneNumber.shown(settings.text(HELP_NUMBER)));
    }

    /** What to keep for each setting; refuses what cannot be dialled. */
    Map<Setting, String> values() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.put(DUTY_NAME, text(dutyName));
        values.put(DUTY_EMAIL, text(dutyEmail));
        values.put(DUTY_PHONE, phone("dutyPhone", text(dutyPhone)));
        values.put(DEPUTY_NAME, text(deputyName));
        values.put(DEPUTY_EMAIL, text(deputyEmail));
        values.put(DEPUTY_PHONE, phone("deputyPhone", text(deputyPhone)));
        String help = text(helpNumber).replaceAll("\\s", "");
        values.put(HELP_NUMBER, help.matches(SHORT_NUMBER) ? help : phone("helpNumber", help));
        return values;
    }

    private static String phone(String field, String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return PhoneNumber.parse(typed)
                .orElseThrow(() -> new Refused(field, "Indiquez un numéro comme 06 12 34 56 78."))
                .e164();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}

package fr.bricoconcierge.charter;

import static fr.bricoconcierge.setting.Setting.CHARTER_CONTACTS;
import static fr.bricoconcierge.setting.Setting.CHARTER_CONTACT_DAYS;
import static fr.bricoconcierge.setting.Setting.CHARTER_VISITS;
import static fr.bricoconcierge.setting.Setting.CHARTER_VISIT_MONTHS;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** The limits of the charter as the coordinator types them. */
@NullUnmarked
record LimitsForm(
        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 50, message = "Écrivez 50 ou moins.")
        Integer contacts,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 366, message = "Écrivez 366 ou moins.")
        Integer contactDays,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 50, message = "Écrivez 50 ou moins.")
        Integer visits,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 24, message = "Écrivez 24 ou moins.")
        Integer visitMonths) {

    private static final String ASKED = "Indiquez un nombre.";
    private static final String LEAST = "Écrivez 1 ou plus.";

    static LimitsForm of(Settings settings) {
        return new LimitsForm(
                settings.number(CHARTER_CONTACTS),
                settings.number(CHARTER_CONTACT_DAYS),
                settings.number(CHARTER_VISITS),
                settings.number(CHARTER_VISIT_MONTHS));
    }

    Map<Setting, Integer> values() {
        return Map.of(
                CHARTER_CONTACTS, contacts,
                CHARTER_CONTACT_DAYS, contactDays,
                CHARTER_VISITS, visits,
                CHARTER_VISIT_MONTHS, visitMonths);
    }
}

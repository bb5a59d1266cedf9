package fr.bricoconcierge.partnerlink;

import static fr.bricoconcierge.setting.Setting.ANSWER_LINK_DAYS;
import static fr.bricoconcierge.setting.Setting.CHASE_FIRST_DAYS;
import static fr.bricoconcierge.setting.Setting.CHASE_LAST_DAYS;
import static fr.bricoconcierge.setting.Setting.CHASE_SILENT_DAYS;

import fr.bricoconcierge.setting.Setting;
import fr.bricoconcierge.setting.Settings;
import fr.bricoconcierge.shared.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** After how many working days an organisation is reminded, and how long its links serve. */
@NullUnmarked
record DelaysForm(
        @NotNull(message = ASKED)
        @Min(value = LEAST, message = EARLY)
        @Max(value = 60, message = "Écrivez 60 ou moins.")
        Integer first,

        @NotNull(message = ASKED)
        @Min(value = LEAST, message = EARLY)
        @Max(value = 90, message = "Écrivez 90 ou moins.")
        Integer last,

        @NotNull(message = ASKED)
        @Min(value = LEAST, message = EARLY)
        @Max(value = 120, message = "Écrivez 120 ou moins.")
        Integer silent,

        @NotNull(message = ASKED)
        @Min(value = 1, message = "Écrivez 1 ou plus.")
        @Max(value = 180, message = "Écrivez 180 ou moins.")
        Integer link) {

    /** An organisation is given three working days whatever is set (R6). */
    private static final int LEAST = 3;

    private static final String ASKED = "Indiquez un nombre.";
    private static final String EARLY = "Pas avant 3 jours ouvrés\u00a0: écrivez 3 ou plus.";

    static DelaysForm of(Settings settings) {
        return new DelaysForm(
                settings.number(CHASE_FIRST_DAYS),
                settings.number(CHASE_LAST_DAYS),
                settings.number(CHASE_SILENT_DAYS),
                settings.number(ANSWER_LINK_DAYS));
    }

    /** What to keep for each setting; refuses what no single field can judge. */
    Map<Setting, Integer> values() {
        if (last <= first) {
            throw new Refused("last", "Le dernier rappel vient après le premier.");
        }
        if (silent <= last) {
            throw new Refused("silent", "Une orientation est silencieuse après le dernier rappel.");
        }
        return Map.of(
                CHASE_FIRST_DAYS, first, CHASE_LAST_DAYS, last, CHASE_SILENT_DAYS, silent, ANSWER_LINK_DAYS, link);
    }
}

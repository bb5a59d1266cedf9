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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/**
 * The limits of the charter as the coordinator types them.
 *
 * @param seen those that were in force when the form was opened
 */
@NullUnmarked
record LimitsForm(
        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 50, message = "Écrivez 50 ou moins.")
        Integer contacts,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 366, message = "Écrivez 366 ou moins.")
        Integer contactDays,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 50, message = "Écrivez 50 ou moins.")
        Integer visits,

        @NotNull(message = ASKED) @Min(value = 1, message = LEAST) @Max(value = 24, message = "Écrivez 24 ou moins.")
        Integer visitMonths,

        String seen) {

    private static final String ASKED = "Indiquez un nombre.";
    private static final String LEAST = "Écrivez 1 ou plus.";

    static LimitsForm of(Settings settings) {
        int contacts = settings.number(CHARTER_CONTACTS);
        int contactDays = settings.number(CHARTER_CONTACT_DAYS);
        int visits = settings.number(CHARTER_VISITS);
        int visitMonths = settings.number(CHARTER_VISIT_MONTHS);
        String seen = "%d,%d,%d,%d".formatted(contacts, contactDays, visits, visitMonths);
        return new LimitsForm(contacts, contactDays, visits, visitMonths, seen);
    }

    /** Where these are not those in force, as sentences. */
    List<String> differences(LimitsForm inForce) {
        return Stream.of(
                        difference("Contacts de notre part", inForce.contacts, contacts, ""),
                        difference("Pendant", inForce.contactDays, contactDays, "\u00a0jours"),
                        difference("Interventions", inForce.visits, visits, ""),
                        difference("Pendant", inForce.visitMonths, visitMonths, "\u00a0mois"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> difference(String label, Integer inForce, Integer typed, String unit) {
        return inForce.equals(typed)
                ? Optional.empty()
                : Optional.of("%1$s\u00a0: %2$d%4$s en vigueur, vous avez écrit %3$d%4$s"
                        .formatted(label, inForce, typed, unit));
    }

    Map<Setting, Integer> values() {
        return Map.of(
                CHARTER_CONTACTS, contacts,
                CHARTER_CONTACT_DAYS, contactDays,
                CHARTER_VISITS, visits,
                CHARTER_VISIT_MONTHS, visitMonths);
    }
}

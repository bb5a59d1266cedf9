package fr.bricoconcierge.contactlist;

import fr.bricoconcierge.resident.ConsentPurpose;
import fr.bricoconcierge.shared.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What people agreed to, or not, as the list is narrowed by it. */
enum ConsentState {
    CARD("fiche", "Fiche gardée avec accord", ConsentPurpose.KEEP_CARD, true),
    NO_CARD("sans-fiche", "Sans accord pour garder la fiche", ConsentPurpose.KEEP_CARD, false),
    AMELIO("amelio", "Transmission à Amelio acceptée", ConsentPurpose.SHARE_WITH_AMELIO, true),
    NO_AMELIO("sans-amelio", "Pas de transmission à Amelio", ConsentPurpose.SHARE_WITH_AMELIO, false),
    EMAIL("courriel", "Rappels par courriel", ConsentPurpose.EMAIL_REMINDERS, true),
    SMS("sms", "Rappels par SMS", ConsentPurpose.SMS_REMINDERS, true);

    private final String value;
    private final String label;
    private final ConsentPurpose purpose;
    private final boolean given;

    ConsentState(String value, String label, ConsentPurpose purpose, boolean given) {
        this.value = value;
        this.label = label;
        this.purpose = purpose;
        this.given = given;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(state -> Choice.of(state.value, state.label))
                .toList();
    }

    static Optional<Facet> facet(String param, String value) {
        return Arrays.stream(values())
                .filter(state -> state.value.equals(value))
                .findFirst()
                .map(state -> Facet.of(
                        param,
                        value,
                        state.label,
                        "r.id %s (select resident_id from consent_active where purpose = :%s)"
                                .formatted(state.given ? "in" : "not in", param),
                        state.purpose.name()));
    }
}

package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a thing's history. */
record GearEventRow(
        GearEventKind kind,
        Instant at,
        @Nullable String holder,
        GearCondition condition,
        @Nullable String note,
        String author) {

    public Moment moment() {
        return Moment.at(at);
    }

    /** « Confié à Samira Benali », « Rendu au dépôt par Samira Benali ». */
    public String said() {
        if (holder == null) {
            return kind.label();
        }
        return switch (kind) {
            case LENT -> "Confié à " + holder;
            case RETURNED -> "Rendu au dépôt, " + holder + " l’avait";
            case RETIRED -> "Mis hors service, " + holder + " l’avait";
            default -> kind.label();
        };
    }
}

package fr.bricoconcierge.resident;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The last word of a person on one purpose; {@code at} is null when they were never asked. */
record ConsentLine(
        ConsentPurpose purpose,
        boolean given,
        @Nullable Instant at,
        @Nullable ConsentHow how,
        @Nullable String by) {

    static ConsentLine neverAsked(ConsentPurpose purpose) {
        return new ConsentLine(purpose, false, null, null, null);
    }

    /** « Oui, de vive voix, mardi 3 mars 2026 ». */
    public String said() {
        if (at == null || how == null) {
            return "Pas d’accord noté";
        }
        String way = how.label().toLowerCase(Locale.FRANCE);
        return (given ? "Oui, " + way : "Retiré, " + way) + ", " + Moment.dayAndYear(Moment.dateOf(at));
    }
}

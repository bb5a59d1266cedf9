package fr.bricoconcierge.preparation;

import fr.bricoconcierge.shared.Moment;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step and where it stands. */
record StepRow(
        UUID id,
        Phase phase,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable String people,
        @Nullable String notes,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy) {

    public boolean isDone() {
        return doneOn != null;
    }

    /** « Fait mardi 3 mars 2026 par Nadège Fontaine », « Pour mardi 3 mars 2026 », or nothing. */
    public @Nullable String when() {
        if (doneOn != null) {
            return "Fait le " + Moment.dayAndYear(doneOn) + (doneBy == null ? "" : " par " + doneBy);
        }
        return dueOn == null ? null : "Pour le " + Moment.dayAndYear(dueOn);
    }
}

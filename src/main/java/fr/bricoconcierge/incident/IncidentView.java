package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An incident as its page and its sheet show it.
 *
 * @param what none once the household is forgotten
 */
record IncidentView(
        IncidentId id,
        IncidentKind kind,
        Instant happenedAt,
        @Nullable UUID visit,
        @Nullable String place,
        @Nullable String what,
        @Nullable String told,
        Insurer insurer,
        @Nullable LocalDate insurerOn,
        @Nullable String followUp,
        @Nullable String outcome,
        Instant declaredAt,
        String declaredBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        boolean forgotten,
        long version) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public Moment happened() {
        return Moment.at(happenedAt);
    }

    public Moment declared() {
        return Moment.at(declaredAt);
    }

    public @Nullable Moment closed() {
        return closedAt == null ? null : Moment.at(closedAt);
    }

    public String where() {
        return place == null ? "Ailleurs" : place;
    }

    public String said() {
        return what == null ? "Effacé avec la fiche de la personne." : what;
    }

    /** « Oui, le mardi 3 mars 2026 ». */
    public String insurerSaid() {
        return insurerOn == null ? insurer.label() : insurer.label() + ", le " + Moment.dayAndYear(insurerOn);
    }
}

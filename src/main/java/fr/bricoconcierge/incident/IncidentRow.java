package fr.bricoconcierge.incident;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One incident in the register. */
record IncidentRow(
        IncidentId id,
        IncidentKind kind,
        Instant happenedAt,
        @Nullable String place,
        String declaredBy,
        Insurer insurer,
        @Nullable Instant closedAt) {

    public Moment moment() {
        return Moment.at(happenedAt);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public String where() {
        return place == null ? "Ailleurs" : place;
    }

    public boolean awaitsTheInsurer() {
        return insurer == Insurer.NOT_YET;
    }
}

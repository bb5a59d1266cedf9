package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One movement in the list; no holder: the depot. */
record MovementRow(
        UUID id,
        Instant at,
        String item,
        MovementKind kind,
        int quantity,
        @Nullable String holder,
        String author) {

    public Moment moment() {
        return Moment.at(at);
    }

    public String signed() {
        return quantity > 0 ? "+" + quantity : "−" + -quantity;
    }
}

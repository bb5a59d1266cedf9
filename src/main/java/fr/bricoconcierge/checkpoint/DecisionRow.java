package fr.bricoconcierge.checkpoint;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when.
 *
 * @param doneAt when the task made of it was done
 * @param late whether it should have been
 */
record DecisionRow(
        UUID id,
        UUID checkpointId,
        String what,
        String ownerName,
        LocalDate dueOn,
        @Nullable Instant doneAt,
        boolean late) {

    public String due() {
        return Moment.day(dueOn);
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public String badge() {
        return isDone() ? "done" : late ? "danger" : "waiting";
    }

    public String state() {
        Instant done = doneAt;
        return done != null ? "Fait le " + Moment.day(Moment.dateOf(done)) : late ? "En retard" : "À faire";
    }
}

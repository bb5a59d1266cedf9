package fr.bricoconcierge.charter;

import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.ResidentId;
import fr.bricoconcierge.solicitation.ActKind;
import fr.bricoconcierge.solicitation.Counter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Once past the charter.
 *
 * @param resident somebody of the household
 * @param reason null: an emergency
 */
record PastRow(
        @Nullable ResidentId resident,
        @Nullable String name,
        Counter counter,
        ActKind kind,
        int ordinal,
        int most,
        String who,
        Instant at,
        @Nullable String reason) {

    public Moment moment() {
        return Moment.at(at);
    }

    /** « 4 contacts sur 3 ». */
    public String said() {
        return counter.count(ordinal) + " sur " + most;
    }

    public String why() {
        return reason == null ? "Urgence" : reason;
    }
}

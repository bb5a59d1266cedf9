package fr.bricoconcierge.callback;

import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request that waits, in a list. */
record CallBackRow(
        CallBackId id,
        String firstName,
        @Nullable CallMoment preferredMoment,
        Instant askedAt,
        @Nullable String ownerName,
        boolean onNotice,
        int calls) {

    public Moment moment() {
        return Moment.at(askedAt);
    }

    public String owner() {
        return ownerName == null ? "Coordination" : ownerName;
    }

    public String about() {
        String from = onNotice ? "Avis de passage" : "Page publique";
        return preferredMoment == null || preferredMoment == CallMoment.ANY
                ? from
                : from + ", " + preferredMoment.label().toLowerCase(Locale.FRANCE);
    }

    public @Nullable String tried() {
        return calls == 0 ? null : calls == 1 ? "1 appel" : calls + " appels";
    }
}

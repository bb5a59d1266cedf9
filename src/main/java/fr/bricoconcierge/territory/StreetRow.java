package fr.bricoconcierge.territory;

import fr.bricoconcierge.address.StreetId;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A street within a sector, with its coverage. */
record StreetRow(
        StreetId id,
        String name,
        String formerCommune,
        int first,
        int last,
        int doors,
        int knocked,
        int answered,
        int notices,
        @Nullable Instant lastAt) {

    public @Nullable Moment lastMoment() {
        return lastAt == null ? null : Moment.at(lastAt);
    }

    /** « du 1 au 48 ». */
    public String numbers() {
        return first == last ? "n° " + first : "du " + first + " au " + last;
    }
}

package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.resident.Occupancy;
import fr.bricoconcierge.shared.Moment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A first look that the person agreed to have noted, as it is read afterwards. */
public record KeptLook(
        UUID id,
        Instant lookedAt,
        String author,
        @Nullable Occupancy occupancy,
        YesNo oldBuilding,
        YesNo mainHome,
        @Nullable Integer people,
        Bracket bracket,
        int ceilingsYear,
        Orientation orientation) {

    public Moment looked() {
        return Moment.at(lookedAt);
    }
}

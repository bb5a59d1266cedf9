package fr.bricoconcierge.territory;

import fr.bricoconcierge.sector.SectorColour;
import fr.bricoconcierge.sector.SectorState;
import fr.bricoconcierge.shared.Moment;
import fr.bricoconcierge.shared.SectorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sector with its coverage (T5). */
record SectorRow(
        SectorId id,
        String name,
        String commune,
        String communeCode,
        SectorColour colour,
        @Nullable String description,
        SectorState state,
        long version,
        int doors,
        int knocked,
        int answered,
        int notices,
        @Nullable Instant lastAt) {

    public @Nullable Moment last() {
        return lastAt == null ? null : Moment.at(lastAt);
    }

    /** Knocked doors in a hundred. */
    public int percent() {
        return doors == 0 ? 0 : Math.round(100f * knocked / doors);
    }
}

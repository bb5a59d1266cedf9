package fr.bricoconcierge.sector;

import fr.bricoconcierge.shared.SectorId;
import org.jspecify.annotations.Nullable;

/** A sector as other modules show it. */
public record SectorView(
        SectorId id,
        String name,
        String commune,
        String communeCode,
        SectorColour colour,
        @Nullable String description,
        SectorState state,
        long version) {}

package fr.bricoconcierge.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sector to be made; its streets may be chosen later. */
public record SectorPlan(
        String communeCode,
        String name,
        SectorColour colour,
        @Nullable String description,
        SectorState state,
        List<StreetPart> streets) {}

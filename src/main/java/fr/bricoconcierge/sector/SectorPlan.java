package fr.bricoconcierge.sector;

import org.jspecify.annotations.Nullable;

/** A sector to be made; its streets are chosen then. */
public record SectorPlan(
        String communeCode,
        String name,
        SectorColour colour,
        @Nullable String description,
        SectorState state) {}

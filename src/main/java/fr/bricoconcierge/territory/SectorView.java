package fr.bricoconcierge.territory;

import fr.bricoconcierge.shared.SectorId;

/** A sector as other modules show it. */
public record SectorView(
        SectorId id, String name, String commune, String communeCode, SectorColour colour, SectorState state) {}

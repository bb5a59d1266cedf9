package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.SectorId;

/**
 * A sector as one chooses it for a tour.
 *
 * @param fresh doors never knocked at
 * @param nobody doors where nobody answered last time
 * @param stopped doors not to be knocked at any more
 */
record SectorSummary(SectorId id, String name, String commune, int doors, int fresh, int nobody, int stopped) {

    public String said() {
        return doors == 0
                ? "Aucune porte"
                : "%d portes, dont %d jamais frappées et %d à refaire".formatted(doors, fresh, nobody);
    }
}

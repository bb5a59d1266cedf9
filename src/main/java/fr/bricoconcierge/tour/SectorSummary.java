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
        if (doors == 0) {
            return "Aucune porte\u00a0: la coordination y met d’abord des rues";
        }
        String again = nobody == 0 ? "" : " et %d à refaire".formatted(nobody);
        return "%d porte%s, dont %d jamais frappée%s%s".formatted(doors, plural(doors), fresh, plural(fresh), again);
    }

    private static String plural(int count) {
        return count > 1 ? "s" : "";
    }
}

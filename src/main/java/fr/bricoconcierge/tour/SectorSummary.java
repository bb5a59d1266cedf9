package fr.bricoconcierge.tour;

import fr.bricoconcierge.shared.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * A sector as one chooses it for a tour.
 *
 * @param fresh doors never knocked at, that a tour may go to
 * @param nobody doors where nobody answered last time, that a tour may go to
 * @param stopped doors not to be knocked at any more
 * @param held doors that another tour is about to go to
 */
record SectorSummary(
        SectorId id, String name, String commune, int doors, int fresh, int nobody, int stopped, int held) {

    public String said() {
        if (doors == 0) {
            return "Aucune porte\u00a0: la coordination y met d’abord des rues";
        }
        String again = nobody == 0 ? "" : " et %d à refaire".formatted(nobody);
        String elsewhere = held == 0 ? "" : "\u00a0; %d sur une autre tournée".formatted(held);
        return "%d porte%s, dont %d jamais frappée%s%s%s"
                .formatted(doors, plural(doors), fresh, plural(fresh), again, elsewhere);
    }

    /** Why a tour of that many doors is shorter than was asked; null when it is not. */
    @Nullable
    String shortfall(int asked, int got) {
        if (got >= asked) {
            return null;
        }
        int others = held - got;
        String elsewhere = others <= 0 ? "" : ", %d sur une autre tournée".formatted(others);
        String apart = stopped == 0 ? "" : ", %d à ne plus frapper".formatted(stopped);
        return "%d porte%s au lieu de %d\u00a0: il n’y en a pas d’autre à prendre%s%s."
                .formatted(got, plural(got), asked, elsewhere, apart);
    }

    private static String plural(int count) {
        return count > 1 ? "s" : "";
    }
}

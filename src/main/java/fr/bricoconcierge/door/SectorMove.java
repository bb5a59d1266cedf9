package fr.bricoconcierge.door;

import java.io.Serializable;

/**
 * Doors that came into a sector.
 *
 * @param doors how many
 * @param fromOthers how many of them were in another sector before
 */
public record SectorMove(int doors, int fromOthers) implements Serializable {

    static final SectorMove NOTHING = new SectorMove(0, 0);

    SectorMove plus(SectorMove other) {
        return new SectorMove(doors + other.doors, fromOthers + other.fromOthers);
    }

    /** « 24 portes sont entrées dans le secteur, dont 3 venues d’un autre secteur. » */
    public String sentence() {
        if (doors == 0) {
            return "Aucune porte n’a changé de secteur\u00a0: elles y étaient déjà, ou ces numéros n’existent pas.";
        }
        String came = doors == 1 ? "1 porte est entrée" : doors + " portes sont entrées";
        String others = fromOthers == 0
                ? ""
                : ", dont " + (fromOthers == 1 ? "1 venue" : fromOthers + " venues") + " d’un autre secteur";
        return came + " dans le secteur" + others + ".";
    }
}

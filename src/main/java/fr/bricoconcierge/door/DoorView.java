package fr.bricoconcierge.door;

import fr.bricoconcierge.shared.DoorId;
import fr.bricoconcierge.shared.SectorId;
import org.jspecify.annotations.Nullable;

/**
 * A door as other modules show it.
 *
 * @param line « 12 bis rue Gambetta »
 * @param label where it is in a building, « 2e étage, porte 3 »
 * @param noKnock whether one must not knock there today
 */
public record DoorView(
        DoorId id,
        String line,
        @Nullable String label,
        String commune,
        @Nullable SectorId sector,
        @Nullable String sectorName,
        boolean noKnock) {

    /** « 12 rue Gambetta, 2e étage, porte 3, Lille ». */
    public String full() {
        return label == null ? line + ", " + commune : line + ", " + label + ", " + commune;
    }
}

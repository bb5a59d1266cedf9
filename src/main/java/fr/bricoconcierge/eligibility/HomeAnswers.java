package fr.bricoconcierge.eligibility;

import fr.bricoconcierge.resident.Occupancy;
import org.jspecify.annotations.Nullable;

/**
 * What a first look judges.
 *
 * @param oldBuilding whether the building is older than fifteen years
 */
record HomeAnswers(@Nullable Occupancy occupancy, YesNo oldBuilding, YesNo mainHome, Bracket bracket) {

    /**
     * AMELIO+ is likely for modest households that own and live in an old enough home. Whoever earns more is offered the
     * advice that everybody is; all the rest is the advisor's to check, never ours to refuse.
     */
    Orientation orientation() {
        if (bracket == Bracket.INTERMEDIATE || bracket == Bracket.HIGHER) {
            return Orientation.ADVICE;
        }
        boolean home = occupancy == Occupancy.OWNER_OCCUPIER && oldBuilding == YesNo.YES && mainHome == YesNo.YES;
        return home && bracket.isModest() ? Orientation.PLUS_LIKELY : Orientation.TO_CHECK;
    }
}

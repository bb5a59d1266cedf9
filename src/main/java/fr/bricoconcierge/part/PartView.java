package fr.bricoconcierge.part;

import fr.bricoconcierge.intervention.InterventionState;
import fr.bricoconcierge.intervention.PartType;
import fr.bricoconcierge.shared.HouseholdId;
import fr.bricoconcierge.shared.InterventionId;
import fr.bricoconcierge.shared.SectorId;
import fr.bricoconcierge.shared.Theme;
import org.jspecify.annotations.Nullable;

/**
 * One part, whatever its type.
 *
 * @param emergency the emergency part it led to
 * @param parts how many parts the visit holds
 */
public record PartView(
        PartId id,
        InterventionId interventionId,
        int position,
        PartType type,
        @Nullable Theme theme,
        InterventionState state,
        HouseholdId householdId,
        @Nullable SectorId sectorId,
        String name,
        @Nullable PartId emergency,
        int parts) {

    public boolean isOpen() {
        return state == InterventionState.OPEN;
    }

    public String title() {
        return theme == null ? type.label() : type.label() + "\u00a0: " + theme.label();
    }

    public String path() {
        return "/interventions/" + interventionId + "/parties/" + id;
    }
}

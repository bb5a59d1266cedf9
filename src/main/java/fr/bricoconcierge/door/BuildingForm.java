package fr.bricoconcierge.door;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/**
 * The doors of a building as one counts them from the street.
 *
 * @param confirmed how many new doors one agreed to, when there are many
 */
@NullUnmarked
record BuildingForm(
        @NotNull(message = "Indiquez le premier étage, 0 pour le rez-de-chaussée.")
        @Min(value = -3, message = "L’étage va de -3 à 60.")
        @Max(value = 60, message = "L’étage va de -3 à 60.")
        Integer lowestFloor,

        @NotNull(message = "Indiquez le dernier étage.")
        @Min(value = -3, message = "L’étage va de -3 à 60.")
        @Max(value = 60, message = "L’étage va de -3 à 60.")
        Integer highestFloor,

        @NotNull(message = "Indiquez combien de portes par palier.")
        @Min(value = 1, message = "Comptez de 1 à 20 portes par palier.")
        @Max(value = 20, message = "Comptez de 1 à 20 portes par palier.")
        Integer perLanding,

        Integer confirmed) {

    static final BuildingForm EMPTY = new BuildingForm(0, null, null, null);

    /** Whether every number is there and possible, so that it can be said what they come to. */
    boolean isWhole() {
        return lowestFloor != null
                && highestFloor != null
                && perLanding != null
                && lowestFloor >= -3
                && highestFloor <= 60
                && lowestFloor <= highestFloor
                && perLanding >= 1
                && perLanding <= 20;
    }

    int confirmedDoors() {
        return confirmed == null ? 0 : confirmed;
    }

    BuildingPlan plan() {
        return new BuildingPlan(lowestFloor, highestFloor, perLanding);
    }
}

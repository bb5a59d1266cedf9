package fr.bricoconcierge.door;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** Where one more door of a building is. */
@NullUnmarked
record LandingForm(
        @NotNull(message = "Indiquez l’étage, 0 pour le rez-de-chaussée.")
        Integer floor,

        String mark) {

    static final LandingForm EMPTY = new LandingForm(null, null);

    Landing landing() {
        return new Landing(floor, mark);
    }
}

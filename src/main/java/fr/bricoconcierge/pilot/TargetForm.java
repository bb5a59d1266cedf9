package fr.bricoconcierge.pilot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** One more target: which figure, and how much of it. */
@NullUnmarked
record TargetForm(
        @NotNull(message = "Choisissez un chiffre.") CountedFigure figure,

        @NotNull(message = "Indiquez un nombre.")
        @Min(value = 1, message = "Écrivez 1 ou plus.")
        @Max(value = 1_000_000, message = "Ce nombre est trop grand.")
        Integer goal) {

    static final TargetForm EMPTY = new TargetForm(null, null);
}

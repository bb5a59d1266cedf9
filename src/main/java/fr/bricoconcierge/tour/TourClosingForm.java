package fr.bricoconcierge.tour;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What the pair remembers of a tour as it ends. */
@NullUnmarked
record TourClosingForm(
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String worked,

        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String surprised) {}

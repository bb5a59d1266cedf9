package fr.bricoconcierge.advice;

import fr.bricoconcierge.howto.HowToId;
import fr.bricoconcierge.shared.SharedForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** How the person repairs it themselves: a sheet, the concierge's own words, or both. */
@NullUnmarked
public record HowToForm(
        HowToId sheet,

        @Size(max = 3000, message = "Écrivez au plus 3 000 caractères.")
        String howTo,

        String shown) implements SharedForm {}

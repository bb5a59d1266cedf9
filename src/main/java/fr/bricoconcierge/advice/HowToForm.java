package fr.bricoconcierge.advice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** How the person repairs it themselves. */
@NullUnmarked
record HowToForm(
        @NotBlank(message = "Expliquez comment faire.") @Size(max = 3000, message = "Écrivez au plus 3 000 caractères.")
        String howTo) {}

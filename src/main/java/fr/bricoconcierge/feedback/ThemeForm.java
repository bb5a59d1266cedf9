package fr.bricoconcierge.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The name of a theme. */
@NullUnmarked
record ThemeForm(
        @NotBlank(message = "Donnez un nom au thème.") @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        String label) {}

package fr.bricoconcierge.knock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What is typed to add a pretext. */
@NullUnmarked
record PretextForm(
        @NotBlank(message = "Écrivez le prétexte en quelques mots.")
        @Size(max = 40, message = "Écrivez au plus 40 caractères.")
        String label) {}

package fr.bricoconcierge.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What is typed to add a reason. */
@NullUnmarked
record ReasonForm(
        @NotBlank(message = "Écrivez le motif en quelques mots.")
        @Size(max = 40, message = "Écrivez au plus 40 caractères.")
        String label) {}

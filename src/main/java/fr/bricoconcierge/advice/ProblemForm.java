package fr.bricoconcierge.advice;

import fr.bricoconcierge.shared.SharedForm;
import fr.bricoconcierge.shared.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What the problem is. */
@NullUnmarked
public record ProblemForm(
        @NotNull(message = "Choisissez le thème.") Theme theme,

        @NotBlank(message = "Décrivez le problème en quelques mots.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String description,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String sinceWhen,

        @NotNull(message = "Dites de qui cela dépend.") Responsible responsible,
        String shown)
        implements SharedForm {}

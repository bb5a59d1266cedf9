package fr.bricoconcierge.advice;

import fr.bricoconcierge.shared.SharedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why the concierge repaired in the person's place, and what. */
@NullUnmarked
public record ExceptionalRepairForm(
        @NotBlank(message = "Écrivez pourquoi la personne ne peut pas faire elle-même.")
        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String reason,

        @NotBlank(message = "Écrivez ce que vous avez réparé.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String work,

        String shown)
        implements SharedForm {}

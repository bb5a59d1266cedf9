package fr.bricoconcierge.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * One step.
 *
 * @param people with whom
 */
@NullUnmarked
public record StepForm(
        @NotNull(message = "Choisissez une étape de la liste.")
        Phase phase,

        @NotBlank(message = "Dites ce qu’il y a à faire.") @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String title,

        LocalDate dueOn,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String people,

        @Size(max = 2000, message = "Écrivez au plus 2000 caractères.")
        String notes) {}

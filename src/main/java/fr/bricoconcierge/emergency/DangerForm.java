package fr.bricoconcierge.emergency;

import fr.bricoconcierge.shared.SharedForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The danger as it is found on site. */
@NullUnmarked
public record DangerForm(
        @NotNull(message = "Choisissez le danger.") DangerKind danger,

        @NotBlank(message = "Dites pour qui c’est dangereux.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String dangerFor,

        @NotBlank(message = "Dites ce qui est dangereux.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String dangerWhat,

        String shown)
        implements SharedForm {}

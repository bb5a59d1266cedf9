package fr.bricoconcierge.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A similar service, beside ours. */
@NullUnmarked
public record ServiceForm(
        @NotBlank(message = "Donnez le nom du service.") @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String name,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String whereIt,

        @Size(max = 500, message = LONG) String does,
        @Size(max = 500, message = LONG) String reaches,
        @Size(max = 500, message = LONG) String differs,
        @Size(max = 500, message = LONG) String learned) {

    private static final String LONG = "Écrivez au plus 500 caractères.";
}

package fr.bricoconcierge.preparation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/**
 * A partner of the project group.
 *
 * @param contact the organisation's, never somebody's own
 */
@NullUnmarked
public record PartnerForm(
        @NotBlank(message = "Donnez le nom du partenaire.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String name,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String role,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String brings,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String contact) {}

package fr.bricoconcierge.vehicle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What one says when the vehicle is back; all of it is optional. */
@NullUnmarked
public record ReturnForm(
        @Min(value = 0, message = "Écrivez 0 ou plus.") @Max(value = 2_000_000, message = "Vérifiez le compteur.")
        Integer kmOut,

        @Min(value = 0, message = "Écrivez 0 ou plus.") @Max(value = 2_000_000, message = "Vérifiez le compteur.")
        Integer kmBack,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String note) {}

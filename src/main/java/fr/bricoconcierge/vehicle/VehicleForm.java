package fr.bricoconcierge.vehicle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What the coordinator types about a vehicle. */
@NullUnmarked
public record VehicleForm(
        Long version,

        @NotBlank(message = "Donnez un nom.") @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String name,

        @Size(max = 20, message = "Écrivez au plus 20 caractères.")
        String plate,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String note) {

    static final VehicleForm EMPTY = new VehicleForm(null, null, null, null);
}

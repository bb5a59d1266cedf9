package fr.bricoconcierge.standard;

import fr.bricoconcierge.kit.KitItemId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One gesture of installing; {@code command} makes a double tap harmless. */
@NullUnmarked
public record InstalledItemForm(
        @NotNull UUID command,

        @NotNull(message = "Choisissez ce que vous avez posé.")
        KitItemId item,

        @NotNull(message = "Indiquez combien.")
        @Min(value = 1, message = "Écrivez au moins 1.")
        @Max(value = 99, message = "Écrivez au plus 99.")
        Integer quantity,

        @NotBlank(message = "Dites dans quelle pièce.") @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        String room) {

    static InstalledItemForm blank() {
        return new InstalledItemForm(Uuids.next(), null, 1, null);
    }
}

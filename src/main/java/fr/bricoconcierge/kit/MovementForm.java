package fr.bricoconcierge.kit;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What is typed to move something; {@code command} makes a double click harmless. */
@NullUnmarked
record MovementForm(
        @NotNull UUID command,

        @NotNull(message = "Choisissez un article de la liste.")
        KitItemId item,

        @NotNull(message = "Indiquez une quantité.")
        @Min(value = 0, message = "Écrivez un nombre positif.")
        @Max(value = 99999, message = "Écrivez au plus 99 999.")
        Integer quantity) {

    static MovementForm of(KitItemId item) {
        return new MovementForm(Uuids.next(), item, null);
    }
}

package fr.bricoconcierge.cash;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** Somebody whom the town named. */
@NullUnmarked
record HolderForm(
        @NotNull(message = "Dites à quoi cette personne est nommée.")
        HolderRole role,

        @NotBlank(message = "Indiquez le nom.") @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String name,

        @NotNull(message = "Indiquez la date de l’arrêté.") LocalDate since) {

    static HolderForm on(LocalDate today) {
        return new HolderForm(HolderRole.DEPUTY, null, today);
    }
}

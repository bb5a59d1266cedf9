package fr.bricoconcierge.advisor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why a step is taken back. */
@NullUnmarked
record TakingBackForm(
        Integer seen,

        @NotBlank(message = "Dites pourquoi cette étape est annulée.")
        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String why) {

    static final TakingBackForm EMPTY = new TakingBackForm(null, null);
}

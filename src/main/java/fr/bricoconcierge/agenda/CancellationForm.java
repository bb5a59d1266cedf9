package fr.bricoconcierge.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** By whom and why an appointment is cancelled. */
@NullUnmarked
record CancellationForm(
        @NotNull(message = "Dites qui annule.") CancelledBy whose,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String why) {

    static final CancellationForm EMPTY = new CancellationForm(null, null);
}

package fr.bricoconcierge.checkpoint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What was said at a checkpoint. */
@NullUnmarked
record MinutesForm(
        @NotBlank(message = "Écrivez au moins une phrase.")
        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String works,

        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String doesNot,

        @Size(max = 2000, message = "Écrivez au plus 2 000 caractères.")
        String changes) {

    static final MinutesForm EMPTY = new MinutesForm("", "", "");
}

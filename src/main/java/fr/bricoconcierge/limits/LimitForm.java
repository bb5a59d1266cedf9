package fr.bricoconcierge.limits;

import fr.bricoconcierge.shared.Theme;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** What is typed to add a limit; without a theme it is shown with any. */
@NullUnmarked
record LimitForm(
        @NotBlank(message = "Écrivez ce qui n’est jamais fait.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String sentence,

        Theme theme) {

    static final LimitForm EMPTY = new LimitForm(null, null);
}

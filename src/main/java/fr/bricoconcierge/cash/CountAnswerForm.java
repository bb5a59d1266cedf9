package fr.bricoconcierge.cash;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The coordinator's answer to a difference. */
@NullUnmarked
record CountAnswerForm(
        @NotNull(message = "Dites si l’écart est validé ou s’il faut recompter.")
        Boolean agreed,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String note) {

    static final CountAnswerForm EMPTY = new CountAnswerForm(null, null);
}

package fr.bricoconcierge.purchase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** The coordinator's answer. */
@NullUnmarked
record AnswerForm(
        @NotNull(message = "Dites si c’est accordé ou refusé.")
        Boolean agreed,

        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String note) {

    static final AnswerForm EMPTY = new AnswerForm(null, null);
}

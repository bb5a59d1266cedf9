package fr.bricoconcierge.question;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** The answer of the day, as it is typed. */
@NullUnmarked
record AnswerForm(
        @NotNull UUID command,
        @NotNull(message = "Dites où nous en sommes.") Confidence confidence,

        @NotBlank(message = "Écrivez la réponse du jour.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String answer,

        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String backedBy) {

    static AnswerForm empty() {
        return new AnswerForm(Uuids.next(), null, null, null);
    }
}

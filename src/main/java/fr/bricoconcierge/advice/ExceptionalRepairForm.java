package fr.bricoconcierge.advice;

import fr.bricoconcierge.shared.SharedForm;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** Why the concierge repaired in the person's place, and what. */
@NullUnmarked
public record ExceptionalRepairForm(
        @NotBlank(message = "Écrivez pourquoi la personne ne peut pas faire elle-même.")
        @Size(max = 500, message = "Écrivez au plus 500 caractères.")
        String reason,

        @NotBlank(message = "Écrivez ce que vous avez réparé.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String work,

        @NotNull(message = ExceptionalRepairForm.CHECK) @AssertTrue(message = ExceptionalRepairForm.CHECK)
        Boolean withinLimits,

        String shown)
        implements SharedForm {

    private static final String CHECK =
            "Relisez la liste de ce que nous ne faisons jamais\u00a0: si la réparation en est, orientez vers un professionnel.";

    boolean isWithinLimits() {
        return Boolean.TRUE.equals(withinLimits);
    }
}

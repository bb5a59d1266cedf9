package fr.bricoconcierge.emergency;

import fr.bricoconcierge.shared.SharedForm;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** What was done to keep the danger off, for a time. */
@NullUnmarked
public record MakeSafeForm(
        @NotBlank(message = "Écrivez ce que vous avez fait.")
        @Size(max = 1000, message = "Écrivez au plus 1 000 caractères.")
        String work,

        @NotNull(message = MakeSafeForm.TELL) @AssertTrue(message = MakeSafeForm.TELL)
        Boolean toldTemporary,

        @NotNull(message = "Choisissez le jour où repasser.")
        LocalDate revisitOn,

        String shown)
        implements SharedForm {

    private static final String TELL = "Dites à la personne que c’est provisoire, puis cochez.";

    /** What was done and told, and when one comes back: without any of it nothing counts as made safe. */
    boolean isWhole() {
        return work != null && !work.isBlank() && isToldTemporary() && revisitOn != null;
    }

    boolean isToldTemporary() {
        return Boolean.TRUE.equals(toldTemporary);
    }
}

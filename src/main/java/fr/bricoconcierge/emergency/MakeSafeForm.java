package fr.bricoconcierge.emergency;

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

        Boolean toldTemporary,

        @NotNull(message = "Choisissez le jour où repasser.")
        LocalDate revisitOn) {

    boolean isToldTemporary() {
        return Boolean.TRUE.equals(toldTemporary);
    }
}

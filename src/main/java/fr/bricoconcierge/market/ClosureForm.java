package fr.bricoconcierge.market;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/**
 * Days on which a market is not held.
 *
 * @param untilOn the last one, or nothing for a single day
 */
@NullUnmarked
public record ClosureForm(
        @NotNull(message = "Indiquez le jour de fermeture.") LocalDate fromOn,
        LocalDate untilOn,

        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String reason) {

    static final ClosureForm EMPTY = new ClosureForm(null, null, null);

    public static ClosureForm on(LocalDate day, String reason) {
        return new ClosureForm(day, null, reason);
    }

    LocalDate last() {
        return untilOn == null ? fromOn : untilOn;
    }
}

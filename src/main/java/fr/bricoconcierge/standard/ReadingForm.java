package fr.bricoconcierge.standard;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One measure; {@code command} makes a double tap harmless. */
@NullUnmarked
public record ReadingForm(
        @NotNull UUID command,

        @NotNull(message = "Choisissez ce que vous avez mesuré.")
        ReadingKind kind,

        @NotNull(message = "Écrivez la valeur mesurée.")
        @Digits(integer = 3, fraction = 1, message = "Écrivez un nombre avec un chiffre après la virgule au plus.")
        BigDecimal value,

        @NotBlank(message = "Dites dans quelle pièce.") @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        String place) {

    static ReadingForm blank() {
        return new ReadingForm(Uuids.next(), null, null, null);
    }
}

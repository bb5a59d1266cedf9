package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Money given back to the treasury; {@code command} makes a double click harmless. */
@NullUnmarked
record TreasuryReturnForm(
        @NotNull UUID command,

        @NotNull(message = "Indiquez le montant.")
        @Positive(message = "Écrivez un montant au-dessus de zéro.")
        @Digits(
                integer = 6,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal amount,

        @NotBlank(message = "Dites pourquoi, ou par quelle décision.")
        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String text) {

    static TreasuryReturnForm empty() {
        return new TreasuryReturnForm(Uuids.next(), null, null);
    }
}

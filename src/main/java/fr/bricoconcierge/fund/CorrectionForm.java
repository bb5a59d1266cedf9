package fr.bricoconcierge.fund;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What a line of the ledger should have been. */
@NullUnmarked
record CorrectionForm(
        @NotNull UUID command,

        @NotNull(message = "Indiquez le bon montant, 0 si la ligne n’aurait pas dû exister.")
        @PositiveOrZero(message = "Écrivez un montant sans signe, par exemple 12,50.")
        @Digits(
                integer = 6,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal amount,

        @NotBlank(message = "Dites ce qui était faux.") @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String text) {

    static CorrectionForm empty() {
        return new CorrectionForm(Uuids.next(), null, null);
    }
}

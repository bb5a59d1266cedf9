package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.Money;
import fr.bricoconcierge.shared.Refused;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What one counted in one's box: the notes and coins, or the sum, or both. */
@NullUnmarked
record CountForm(
        @NotNull UUID command,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String pieces,

        @PositiveOrZero(message = "Écrivez un montant sans signe, par exemple 12,50.")
        @Digits(
                integer = 6,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal amount,

        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String explanation) {

    static CountForm empty() {
        return new CountForm(Uuids.next(), null, null, null);
    }

    Money counted() {
        if (pieces == null || pieces.isBlank()) {
            if (amount == null) {
                throw new Refused("amount", "Indiquez ce que vous avez compté, 0 si la caisse est vide.");
            }
            return new Money(amount);
        }
        Money total = Pieces.of(pieces).total();
        if (amount != null && !new Money(amount).equals(total)) {
            throw new Refused("amount", "Billets et pièces font %s. Corrigez l’un des deux.".formatted(total));
        }
        return total;
    }
}

package fr.bricoconcierge.cash;

import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Cash that goes from the régie to somebody, or back. */
@NullUnmarked
record CashMoveForm(
        @NotNull UUID command,
        @NotNull(message = "Dites dans quel sens.") Way way,
        @NotNull(message = "Choisissez la personne.") AccountId holder,

        @NotNull(message = "Indiquez le montant.")
        @Positive(message = "Écrivez un montant au-dessus de zéro.")
        @Digits(
                integer = 6,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal amount) {

    /** Where to. */
    enum Way implements Labelled {
        OUT("Je remets des espèces à quelqu’un"),
        BACK("Quelqu’un rend des espèces");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static CashMoveForm empty() {
        return new CashMoveForm(Uuids.next(), Way.OUT, null, null);
    }
}

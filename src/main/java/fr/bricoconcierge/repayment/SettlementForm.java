package fr.bricoconcierge.repayment;

import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What becomes of a debt: repaid, claimed by the treasury, or let go of. */
@NullUnmarked
record SettlementForm(
        @NotNull UUID command,
        @NotNull(message = "Dites ce qu’il en est.") Way way,

        @NotNull(message = "Indiquez le montant.")
        @Positive(message = "Écrivez un montant au-dessus de zéro.")
        @Digits(
                integer = 6,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal amount,

        LettingGo why,

        @Size(max = 60, message = "Écrivez au plus 60 caractères.")
        String decision,

        LocalDate decidedOn) {

    /** What became of it. */
    enum Way implements Labelled {
        CASH("Remboursé en espèces, dans ma caisse"),
        CHEQUE("Remboursé par chèque ou virement"),
        TITLE("Titre à émettre par le Trésor"),
        WRITE_OFF("Remise gracieuse");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        boolean collects() {
            return this == CASH || this == CHEQUE;
        }
    }

    static SettlementForm of(DebtRow debt) {
        return new SettlementForm(Uuids.next(), null, debt.due(), null, null, null);
    }
}

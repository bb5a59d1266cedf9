package fr.bricoconcierge.logbook;

import fr.bricoconcierge.part.PartId;
import fr.bricoconcierge.purchase.PaidBy;
import fr.bricoconcierge.purchase.PurchaseLine;
import fr.bricoconcierge.shared.Labelled;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/** What is bought for a visit, where, why and with whose money; {@code command} makes a double tap harmless. */
@NullUnmarked
record VisitPurchaseForm(
        @NotNull UUID command,
        PartId partie,

        @NotBlank(message = "Écrivez ce qu’il faut acheter, une chose par ligne.")
        @Size(max = 600, message = "Écrivez au plus 600 caractères.")
        String lines,

        @NotBlank(message = "Indiquez le magasin.") @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String shop,

        @NotNull(message = "Indiquez le montant.")
        @DecimalMin(value = "0.01", message = "Écrivez un montant au-dessus de zéro.")
        @Digits(
                integer = 5,
                fraction = 2,
                message = "Écrivez un montant au centime près, sous 100 000 €, par exemple 12,50.")
        BigDecimal amount,

        @NotBlank(message = "Dites pourquoi la personne ne l’a pas.")
        @Size(max = 300, message = "Écrivez au plus 300 caractères.")
        String why,

        @NotNull(message = "Choisissez la nature de dépense.")
        UUID category,

        @NotNull(message = "Dites avec quel argent.") PaidBy paidBy,
        Boolean repaid,
        @NotNull(message = "Dites si c’est déjà payé.") Moment when,
        MultipartFile receipt) {

    /** Whether the money has left already. */
    enum Moment implements Labelled {
        ASK("Pas encore payé\u00a0: je demande d’abord"),
        PAID("Déjà payé");

        private final String label;

        Moment(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    static VisitPurchaseForm blank(PartId part) {
        return new VisitPurchaseForm(
                Uuids.next(), part, null, null, null, null, null, PaidBy.CASH, false, Moment.ASK, null);
    }

    boolean isPaid() {
        return when == Moment.PAID;
    }

    boolean hasReceipt() {
        return receipt != null && !receipt.isEmpty();
    }

    /** One line of the text, one thing bought. */
    List<PurchaseLine> bought() {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new PurchaseLine(line, 1))
                .toList();
    }
}

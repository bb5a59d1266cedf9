package fr.bricoconcierge.purchase;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.multipart.MultipartFile;

/**
 * What was really paid, and its receipt when one has it at hand.
 *
 * @param paidBy whose money left, when it is other than was meant
 */
@NullUnmarked
record PaymentForm(
        @NotNull(message = "Indiquez le montant payé.")
        @Positive(message = "Écrivez un montant au-dessus de zéro.")
        @Digits(
                integer = 6,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal amount,

        PaidBy paidBy,
        MultipartFile receipt) {

    static PaymentForm of(BigDecimal agreed, PaidBy meant) {
        return new PaymentForm(agreed, meant, null);
    }
}

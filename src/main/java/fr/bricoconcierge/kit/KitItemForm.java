package fr.bricoconcierge.kit;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.NullUnmarked;

/** What the coordinator types about an item; savings are for one piece in a year. */
@NullUnmarked
record KitItemForm(
        Long version,

        @NotBlank(message = "Donnez un nom.") @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String name,

        @NotNull(message = "Choisissez un genre.") KitItemKind kind,

        @NotBlank(message = "Indiquez ce que l’on compte, par exemple pièce.")
        @Size(max = 30, message = "Écrivez au plus 30 caractères.")
        String unit,

        @PositiveOrZero(message = "Écrivez un nombre positif.")
        @Digits(integer = 6, fraction = 1, message = "Écrivez au plus une décimale, par exemple 35,5.")
        BigDecimal savingKwh,

        @PositiveOrZero(message = "Écrivez un nombre positif.")
        @Digits(integer = 5, fraction = 1, message = "Écrivez au plus une décimale, par exemple 4,5.")
        BigDecimal savingM3,

        @PositiveOrZero(message = "Écrivez un montant positif.")
        @Digits(
                integer = 5,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal savingEuros,

        @Size(max = 200, message = "Écrivez au plus 200 caractères.")
        String source,

        @PositiveOrZero(message = "Écrivez un montant positif.")
        @Digits(
                integer = 5,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 12,50.")
        BigDecimal cost,

        @NotNull(message = "Indiquez un seuil, 0 pour ne pas être prévenu.")
        @Min(value = 0, message = "Écrivez 0 ou plus.")
        @Max(value = 9999, message = "Écrivez au plus 9 999.")
        Integer threshold) {

    static final KitItemForm EMPTY =
            new KitItemForm(null, null, KitItemKind.EQUIPMENT, "pièce", null, null, null, null, null, 0);

    boolean tellsASaving() {
        return savingKwh != null || savingM3 != null || savingEuros != null;
    }
}

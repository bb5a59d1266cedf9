package fr.bricoconcierge.gear;

import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the coordinator types about a thing.
 *
 * @param version of the thing that was read; none: it is new
 * @param label the number written on it
 * @param condition of a new one: later, its state is noted by whoever sees it
 */
@NullUnmarked
public record GearForm(
        @NotNull UUID command,
        Long version,

        @NotBlank(message = "Donnez un nom.") @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String name,

        @NotNull(message = "Choisissez un genre.") GearKind kind,

        @Size(max = 40, message = "Écrivez au plus 40 caractères.")
        String label,

        GearCondition condition,
        LocalDate boughtOn,

        @PositiveOrZero(message = "Écrivez un montant positif.")
        @Digits(
                integer = 6,
                fraction = 2,
                message = "Écrivez un montant avec deux décimales au plus, par exemple 89,90.")
        BigDecimal value,

        @Min(value = 1, message = "Écrivez entre 1 et 120 mois.")
        @Max(value = 120, message = "Écrivez entre 1 et 120 mois.")
        Integer checkMonths,

        LocalDate nextCheck) {

    static GearForm empty() {
        return of(null, GearKind.TOOL, null, null, null);
    }

    /** A new one in good state. */
    public static GearForm of(String name, GearKind kind, String label, Integer checkMonths, LocalDate nextCheck) {
        return new GearForm(
                Uuids.next(), null, name, kind, label, GearCondition.GOOD, null, null, checkMonths, nextCheck);
    }

    /** Bought that day at that price. */
    public GearForm bought(LocalDate day, BigDecimal price) {
        return new GearForm(command, version, name, kind, label, condition, day, price, checkMonths, nextCheck);
    }
}

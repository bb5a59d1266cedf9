package fr.bricoconcierge.market;

import fr.bricoconcierge.print.Printable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the coordinator types about a market.
 *
 * @param firstOn a day on which it is held, from which every second or third week is counted
 * @param version the one the change is written on, on a known market
 */
@NullUnmarked
public record MarketForm(
        @NotBlank(message = "Donnez le nom du marché.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        @Printable
        String name,

        @NotBlank(message = "Indiquez la place ou la rue.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        @Printable
        String place,

        @NotBlank(message = "Indiquez la commune.")
        @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        @Printable
        String commune,

        @NotNull(message = "Choisissez le genre de marché.") MarketKind kind,
        @NotNull(message = "Choisissez un jour.") DayOfWeek weekday,
        @NotNull(message = "Indiquez l’heure d’ouverture.") LocalTime startsAt,
        @NotNull(message = "Indiquez l’heure de fermeture.") LocalTime endsAt,

        @NotNull(message = "Indiquez un nombre de semaines.")
        @Min(value = 1, message = "Écrivez 1 pour un marché de toutes les semaines.")
        @Max(value = 8, message = "Écrivez au plus 8 semaines.")
        Integer weeksApart,

        LocalDate firstOn,

        @DecimalMin(value = "41", message = "En France, la latitude va de 41 à 52.")
        @DecimalMax(value = "52", message = "En France, la latitude va de 41 à 52.")
        BigDecimal latitude,

        @DecimalMin(value = "-6", message = "En France, la longitude va de -6 à 10.")
        @DecimalMax(value = "10", message = "En France, la longitude va de -6 à 10.")
        BigDecimal longitude,

        Long version) {

    static final MarketForm EMPTY =
            new MarketForm(null, null, null, MarketKind.FOOD, null, null, null, 1, null, null, null, null);

    /** A market of every week whose coordinates are not known. */
    public static MarketForm weekly(
            String name, String place, String commune, MarketKind kind, DayOfWeek day, LocalTime... hours) {
        return new MarketForm(name, place, commune, kind, day, hours[0], hours[1], 1, null, null, null, null);
    }

    boolean isEveryWeek() {
        return weeksApart != null && weeksApart == 1;
    }

    boolean hasHalfAPosition() {
        return (latitude == null) != (longitude == null);
    }
}

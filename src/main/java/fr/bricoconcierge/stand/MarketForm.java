package fr.bricoconcierge.stand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;

/** What the coordinator types about a market. */
@NullUnmarked
public record MarketForm(
        @NotBlank(message = "Donnez le nom du marché.") @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String name,

        @NotBlank(message = "Indiquez la place ou la rue.")
        @Size(max = 120, message = "Écrivez au plus 120 caractères.")
        String place,

        @NotBlank(message = "Indiquez la commune.") @Size(max = 80, message = "Écrivez au plus 80 caractères.")
        String commune,

        @NotNull(message = "Choisissez le genre de marché.") MarketKind kind,
        @NotNull(message = "Choisissez un jour.") DayOfWeek weekday,
        @NotNull(message = "Indiquez l’heure d’ouverture.") LocalTime startsAt,
        @NotNull(message = "Indiquez l’heure de fermeture.") LocalTime endsAt,

        @NotNull(message = "Indiquez un nombre de semaines.")
        @Min(value = 1, message = "Écrivez 1 pour un marché de toutes les semaines.")
        @Max(value = 8, message = "Écrivez au plus 8 semaines.")
        Integer weeksApart) {

    static final MarketForm EMPTY = new MarketForm(null, null, null, MarketKind.FOOD, null, null, null, 1);
}

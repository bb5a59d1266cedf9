package fr.bricoconcierge.stand;

import fr.bricoconcierge.market.MarketId;
import fr.bricoconcierge.shared.AccountId;
import fr.bricoconcierge.shared.Uuids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/**
 * What is typed to be at a market again and again.
 *
 * @param startsAt nothing: when the market opens
 * @param endsAt nothing: when the market closes
 * @param untilOn the last day, or nothing when {@code times} says how often
 * @param skipHolidays whether nobody goes on public holidays
 */
@NullUnmarked
public record StandSeriesForm(
        @NotNull UUID command,
        @NotNull(message = "Choisissez un marché.") MarketId market,

        @NotNull(message = "Dites si la permanence est installée ou en déambulation.")
        StandForm form,

        @NotNull(message = "Indiquez le premier jour.") LocalDate fromOn,
        LocalDate untilOn,

        @Min(value = 2, message = "Écrivez au moins 2 fois.") @Max(value = 60, message = "Écrivez au plus 60 fois.")
        Integer times,

        LocalTime startsAt,
        LocalTime endsAt,

        @NotNull(message = "Choisissez qui tient la permanence.")
        AccountId first,

        AccountId second,
        boolean skipHolidays) {

    static StandSeriesForm from(LocalDate day, AccountId first) {
        return new StandSeriesForm(
                Uuids.next(),
                null,
                StandForm.INSTALLED,
                day,
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                first,
                null,
                true);
    }

    boolean saysHowLong() {
        return (untilOn == null) != (times == null);
    }
}
